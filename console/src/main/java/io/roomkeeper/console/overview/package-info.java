/**
 * The start page of admins and the helpdesk: the state of rooms and jobs, and items that
 * need attention.
 */
@NullMarked
package io.roomkeeper.console.overview;

import org.jspecify.annotations.NullMarked;
