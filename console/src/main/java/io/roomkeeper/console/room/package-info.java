/** The page about the user's own room. */
@NullMarked
package io.roomkeeper.console.room;

import org.jspecify.annotations.NullMarked;
