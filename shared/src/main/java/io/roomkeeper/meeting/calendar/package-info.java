/** Writes meetings as iCalendar files (RFC 5545, RFC 5546) and reads such files. */
@NullMarked
package io.roomkeeper.meeting.calendar;

import org.jspecify.annotations.NullMarked;
