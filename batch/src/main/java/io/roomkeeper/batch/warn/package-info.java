/** Warns the owners of rooms that are about to expire. */
@NullMarked
package io.roomkeeper.batch.warn;

import org.jspecify.annotations.NullMarked;
