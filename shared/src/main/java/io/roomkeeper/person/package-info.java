/** Finding the person whom a name, an address or a line of a file means. */
@NullMarked
package io.roomkeeper.person;

import org.jspecify.annotations.NullMarked;
