/** Entering room use from files. */
@NullMarked
package io.roomkeeper.batch.usage;

import org.jspecify.annotations.NullMarked;
