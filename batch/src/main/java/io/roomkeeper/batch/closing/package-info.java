/** The job that moves meetings out of rooms that no longer open, for any reason. */
@NullMarked
package io.roomkeeper.batch.closing;

import org.jspecify.annotations.NullMarked;
