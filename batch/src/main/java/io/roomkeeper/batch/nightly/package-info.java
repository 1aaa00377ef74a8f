/** The nightly job: sync, sweep, warnings and a report. */
@NullMarked
package io.roomkeeper.batch.nightly;

import org.jspecify.annotations.NullMarked;
