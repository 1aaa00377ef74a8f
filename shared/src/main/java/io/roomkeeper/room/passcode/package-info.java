/**
 * The rules for passcodes of rooms and meetings, which follow from the settings of their
 * owners.
 */
@NullMarked
package io.roomkeeper.room.passcode;

import org.jspecify.annotations.NullMarked;
