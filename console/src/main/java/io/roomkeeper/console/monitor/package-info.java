/**
 * What monitoring watches: metrics for Prometheus, and whether the night's work is late.
 */
@NullMarked
package io.roomkeeper.console.monitor;

import org.jspecify.annotations.NullMarked;
