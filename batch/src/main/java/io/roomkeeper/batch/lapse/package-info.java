/** The end of what was lent for a time: exceptions from locks. */
@NullMarked
package io.roomkeeper.batch.lapse;

import org.jspecify.annotations.NullMarked;
