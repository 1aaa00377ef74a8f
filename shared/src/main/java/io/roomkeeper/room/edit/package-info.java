/**
 * Changes of a personal room by its owner, an admin or helpdesk: number, link, passcode,
 * and the renewal of an expired room, each with its effect on meetings.
 */
@NullMarked
package io.roomkeeper.room.edit;

import org.jspecify.annotations.NullMarked;
