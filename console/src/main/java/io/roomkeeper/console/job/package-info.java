/** Runs of jobs: start one, watch it, read what it did. */
@NullMarked
package io.roomkeeper.console.job;

import org.jspecify.annotations.NullMarked;
