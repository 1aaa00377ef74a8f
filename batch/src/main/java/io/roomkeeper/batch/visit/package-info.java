/** Tells hosts by mail that guests wait for them. */
@NullMarked
package io.roomkeeper.batch.visit;

import org.jspecify.annotations.NullMarked;
