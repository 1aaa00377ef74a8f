/** Handing the room of a person who has left over to a person who is present. */
@NullMarked
package io.roomkeeper.handover;

import org.jspecify.annotations.NullMarked;
