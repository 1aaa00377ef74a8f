/**
 * The roster: everybody in memory, so that people are searched, filtered, ordered and
 * counted in milliseconds however many there are.
 */
@NullMarked
package io.roomkeeper.roster;

import org.jspecify.annotations.NullMarked;
