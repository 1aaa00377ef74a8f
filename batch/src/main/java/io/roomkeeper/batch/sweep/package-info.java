/** Expires rooms that were not started for 365 days. */
@NullMarked
package io.roomkeeper.batch.sweep;

import org.jspecify.annotations.NullMarked;
