/**
 * Allocates the IDs of many rows, and writes them in the way that is fastest on each
 * database.
 */
@NullMarked
package io.roomkeeper.database.bulk;

import org.jspecify.annotations.NullMarked;
