/** Who may do what: roles, the person who acts, and the tokens that act for a person. */
@NullMarked
package io.roomkeeper.access;

import org.jspecify.annotations.NullMarked;
