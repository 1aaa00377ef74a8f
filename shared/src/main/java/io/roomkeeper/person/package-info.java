/** Finds the person to whom a name, an address or a line of a file refers. */
@NullMarked
package io.roomkeeper.person;

import org.jspecify.annotations.NullMarked;
