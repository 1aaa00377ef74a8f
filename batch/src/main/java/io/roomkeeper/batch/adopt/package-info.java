/** Adopting: rooms that people had before Roomkeeper are taken over as they are. */
@NullMarked
package io.roomkeeper.batch.adopt;

import org.jspecify.annotations.NullMarked;
