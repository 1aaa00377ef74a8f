/** Runs recurring jobs once for all consoles, in the organisation's time zone. */
@NullMarked
package io.roomkeeper.batch.schedule;

import org.jspecify.annotations.NullMarked;
