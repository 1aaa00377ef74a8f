/** Binds the data to one directory and refuses to combine it with another. */
@NullMarked
package io.roomkeeper.binding;

import org.jspecify.annotations.NullMarked;
