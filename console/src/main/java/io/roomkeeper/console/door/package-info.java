/** The public pages behind numbers and links. */
@NullMarked
package io.roomkeeper.console.door;

import org.jspecify.annotations.NullMarked;
