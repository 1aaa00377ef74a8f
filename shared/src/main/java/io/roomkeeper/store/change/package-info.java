/** The store of plans and of the changes that they make. */
@NullMarked
package io.roomkeeper.store.change;

import org.jspecify.annotations.NullMarked;
