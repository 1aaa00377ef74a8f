/** When jobs are due that begin by themselves, in the organisation's time zone. */
@NullMarked
package io.roomkeeper.batch.schedule;

import org.jspecify.annotations.NullMarked;
