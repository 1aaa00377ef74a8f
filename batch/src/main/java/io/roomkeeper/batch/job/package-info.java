/** Starts, stops and records jobs, and provides the steps that all jobs share. */
@NullMarked
package io.roomkeeper.batch.job;

import org.jspecify.annotations.NullMarked;
