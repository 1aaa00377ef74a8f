/** The pages on which a meeting is scheduled and changed. */
@NullMarked
package io.roomkeeper.console.meeting.schedule;

import org.jspecify.annotations.NullMarked;
