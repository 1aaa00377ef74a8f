/**
 * Decides about each value that comes from outside, before anything is done with it: it
 * is kept as it is, cleaned, or refused.
 */
@NullMarked
package io.roomkeeper.intake;

import org.jspecify.annotations.NullMarked;
