/**
 * Scheduled meetings and the people invited to them: what a change of a room can break.
 */
@NullMarked
package io.roomkeeper.meeting;

import org.jspecify.annotations.NullMarked;
