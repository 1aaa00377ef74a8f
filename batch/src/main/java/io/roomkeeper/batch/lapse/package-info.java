/**
 * Records the ends of locks and exceptions, and ends plans that nobody decided in time.
 */
@NullMarked
package io.roomkeeper.batch.lapse;

import org.jspecify.annotations.NullMarked;
