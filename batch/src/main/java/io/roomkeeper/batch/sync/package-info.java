/** Following the directory: people, groups, membership, and a room for everybody. */
@NullMarked
package io.roomkeeper.batch.sync;

import org.jspecify.annotations.NullMarked;
