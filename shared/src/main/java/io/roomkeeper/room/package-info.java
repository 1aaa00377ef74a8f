/**
 * The personal room: its number, link and passcode, its state, when it was used and when
 * it expires.
 */
@NullMarked
package io.roomkeeper.room;

import org.jspecify.annotations.NullMarked;
