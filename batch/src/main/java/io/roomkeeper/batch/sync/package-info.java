/**
 * Synchronises people, groups and memberships with the directory, and gives everybody a
 * room.
 */
@NullMarked
package io.roomkeeper.batch.sync;

import org.jspecify.annotations.NullMarked;
