/**
 * Authentication and authorisation: roles, actors, and the tokens that act for a person
 * or a service.
 */
@NullMarked
package io.roomkeeper.access;

import org.jspecify.annotations.NullMarked;
