/** The forecast of the nightly job, and vetoes against its items, over REST. */
@NullMarked
package io.roomkeeper.console.api.forecast;

import org.jspecify.annotations.NullMarked;
