/** The page about meetings whose hosts have left the directory. */
@NullMarked
package io.roomkeeper.console.meeting.departed;

import org.jspecify.annotations.NullMarked;
