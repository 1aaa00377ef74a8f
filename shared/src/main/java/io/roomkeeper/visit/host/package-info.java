/**
 * What hosts do with their rooms: start, admit, refuse, remove, lock and end; and how
 * they learn that guests wait.
 */
@NullMarked
package io.roomkeeper.visit.host;

import org.jspecify.annotations.NullMarked;
