/** What the join pages look up and store. */
@NullMarked
package io.roomkeeper.store.join;

import org.jspecify.annotations.NullMarked;
