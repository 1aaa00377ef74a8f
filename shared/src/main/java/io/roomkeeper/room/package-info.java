/**
 * Personal rooms: their numbers, links and passcodes, their states, their use and their
 * expiry.
 */
@NullMarked
package io.roomkeeper.room;

import org.jspecify.annotations.NullMarked;
