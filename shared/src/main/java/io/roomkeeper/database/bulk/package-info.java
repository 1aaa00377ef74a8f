/** Writes many rows at once, in the way that is fastest on each database. */
@NullMarked
package io.roomkeeper.database.bulk;

import org.jspecify.annotations.NullMarked;
