/**
 * The job that moves meetings out of rooms that no longer open, whatever has closed them.
 */
@NullMarked
package io.roomkeeper.batch.closing;

import org.jspecify.annotations.NullMarked;
