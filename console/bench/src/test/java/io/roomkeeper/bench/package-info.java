/**
 * Benchmarks, which measure Roomkeeper and the same work done by plain calls in one
 * process, and kill tests. {@code ./roomkeeper bench} runs them.
 */
@NullMarked
package io.roomkeeper.bench;

import org.jspecify.annotations.NullMarked;
