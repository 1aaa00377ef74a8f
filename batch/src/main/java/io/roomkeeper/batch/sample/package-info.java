/** Completes the sample organisation after its first sync. */
@NullMarked
package io.roomkeeper.batch.sample;

import org.jspecify.annotations.NullMarked;
