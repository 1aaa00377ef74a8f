/** Sessions of rooms and visits of guests, in the database. */
@NullMarked
package io.roomkeeper.store.visit;

import org.jspecify.annotations.NullMarked;
