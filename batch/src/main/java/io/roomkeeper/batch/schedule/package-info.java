/** Computes when scheduled jobs are due, in the organisation's time zone. */
@NullMarked
package io.roomkeeper.batch.schedule;

import org.jspecify.annotations.NullMarked;
