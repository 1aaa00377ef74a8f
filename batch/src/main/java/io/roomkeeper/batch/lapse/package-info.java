/** Records the end of temporary exceptions from locks. */
@NullMarked
package io.roomkeeper.batch.lapse;

import org.jspecify.annotations.NullMarked;
