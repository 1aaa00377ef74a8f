/**
 * The benchmark: what Roomkeeper does, timed beside the same work done raw, in one
 * process. Run by {@code ./roomkeeper bench}.
 */
@NullMarked
package io.roomkeeper.bench;

import org.jspecify.annotations.NullMarked;
