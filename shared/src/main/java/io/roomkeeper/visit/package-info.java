/**
 * Who is in a room: sessions that hosts start, lock and end, and guests who wait, are
 * admitted, enter and leave.
 */
@NullMarked
package io.roomkeeper.visit;

import org.jspecify.annotations.NullMarked;
