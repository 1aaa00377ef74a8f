/** The nightly job: its stages, its schedule and its report. */
@NullMarked
package io.roomkeeper.batch.nightly;

import org.jspecify.annotations.NullMarked;
