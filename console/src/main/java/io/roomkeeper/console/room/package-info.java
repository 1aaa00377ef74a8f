/** The page about the user's own room, and the dialogs that change rooms. */
@NullMarked
package io.roomkeeper.console.room;

import org.jspecify.annotations.NullMarked;
