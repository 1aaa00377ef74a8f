/**
 * Counters of changes, which tell indexes in memory that the database has changed,
 * whichever process changed it.
 */
@NullMarked
package io.roomkeeper.counter;

import org.jspecify.annotations.NullMarked;
