/** Vetoes: items of the nightly job that an admin holds until a date. */
@NullMarked
package io.roomkeeper.veto;

import org.jspecify.annotations.NullMarked;
