/** Checks each value from outside before it is used: accepts, cleans or refuses it. */
@NullMarked
package io.roomkeeper.intake;

import org.jspecify.annotations.NullMarked;
