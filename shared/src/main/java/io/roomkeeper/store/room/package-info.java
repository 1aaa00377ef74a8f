/** Rooms, their use, vetoes, lost licences and adoptions in the database. */
@NullMarked
package io.roomkeeper.store.room;

import org.jspecify.annotations.NullMarked;
