/** Scheduled meetings and their invitees, which a change of a room can break. */
@NullMarked
package io.roomkeeper.meeting;

import org.jspecify.annotations.NullMarked;
