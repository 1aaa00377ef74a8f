/** Provides metrics for Prometheus, and reports whether the nightly job is late. */
@NullMarked
package io.roomkeeper.console.monitor;

import org.jspecify.annotations.NullMarked;
