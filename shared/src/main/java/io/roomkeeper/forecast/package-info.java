/** The forecast: what the next nightly jobs will do. */
@NullMarked
package io.roomkeeper.forecast;

import org.jspecify.annotations.NullMarked;
