/** Adopts rooms that people had before Roomkeeper, with their numbers and links. */
@NullMarked
package io.roomkeeper.batch.adopt;

import org.jspecify.annotations.NullMarked;
