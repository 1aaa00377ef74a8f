/** Distributes the partitions of runs to the processes that share a database. */
@NullMarked
package io.roomkeeper.batch.worker;

import org.jspecify.annotations.NullMarked;
