/** Adopts meetings that people scheduled before Roomkeeper. */
@NullMarked
package io.roomkeeper.meeting.adoption;

import org.jspecify.annotations.NullMarked;
