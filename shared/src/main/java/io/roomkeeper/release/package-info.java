/** The release of Roomkeeper that is running. */
@NullMarked
package io.roomkeeper.release;

import org.jspecify.annotations.NullMarked;
