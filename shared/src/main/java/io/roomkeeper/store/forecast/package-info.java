/** Reads what the forecast counts, in one query for each kind. */
@NullMarked
package io.roomkeeper.store.forecast;

import org.jspecify.annotations.NullMarked;
