/**
 * The first page of admins and the helpdesk: how things stand and what needs a person.
 */
@NullMarked
package io.roomkeeper.console.overview;

import org.jspecify.annotations.NullMarked;
