/** The job that applies a plan. */
@NullMarked
package io.roomkeeper.batch.change;

import org.jspecify.annotations.NullMarked;
