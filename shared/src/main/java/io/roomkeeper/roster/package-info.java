/**
 * The roster: an in-memory index that searches, filters, sorts and counts all people in
 * milliseconds, even in a large organisation.
 */
@NullMarked
package io.roomkeeper.roster;

import org.jspecify.annotations.NullMarked;
