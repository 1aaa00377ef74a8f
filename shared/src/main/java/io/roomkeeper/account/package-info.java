/** The organisation as a whole: its plan, its time zone, and what belongs to its data. */
@NullMarked
package io.roomkeeper.account;

import org.jspecify.annotations.NullMarked;
