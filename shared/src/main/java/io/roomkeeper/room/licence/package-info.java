/** Takes back what only licensed people may have, some time after the licence is lost. */
@NullMarked
package io.roomkeeper.room.licence;

import org.jspecify.annotations.NullMarked;
