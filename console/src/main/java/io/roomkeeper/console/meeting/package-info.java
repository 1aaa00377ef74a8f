/** The pages about meetings: calendar, list, one meeting, and its invitation. */
@NullMarked
package io.roomkeeper.console.meeting;

import org.jspecify.annotations.NullMarked;
