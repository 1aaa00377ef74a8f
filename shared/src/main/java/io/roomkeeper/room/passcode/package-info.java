/**
 * The rules for passcodes of rooms and meetings, as the settings of their owners state
 * them.
 */
@NullMarked
package io.roomkeeper.room.passcode;

import org.jspecify.annotations.NullMarked;
