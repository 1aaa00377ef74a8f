/** What a sync has read of the directory, spooled until it is written. */
@NullMarked
package io.roomkeeper.batch.sync.delta;

import org.jspecify.annotations.NullMarked;
