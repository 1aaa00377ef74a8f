/** Buffers items in temporary files until all of them are read. */
@NullMarked
package io.roomkeeper.batch.spool;

import org.jspecify.annotations.NullMarked;
