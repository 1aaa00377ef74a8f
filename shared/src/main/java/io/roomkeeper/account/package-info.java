/** The organisation: its plan, its time zone, and the ownership of its data. */
@NullMarked
package io.roomkeeper.account;

import org.jspecify.annotations.NullMarked;
