/** Adopts rooms that people had before Roomkeeper. */
@NullMarked
package io.roomkeeper.room.adoption;

import org.jspecify.annotations.NullMarked;
