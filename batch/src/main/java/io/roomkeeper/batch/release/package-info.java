/** Releases numbers that are no longer kept from others. */
@NullMarked
package io.roomkeeper.batch.release;

import org.jspecify.annotations.NullMarked;
