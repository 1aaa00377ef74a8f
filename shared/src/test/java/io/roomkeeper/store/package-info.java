/** Tests of the stores, on both databases. */
@NullMarked
package io.roomkeeper.store;

import org.jspecify.annotations.NullMarked;
