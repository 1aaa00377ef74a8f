/** Takes the use of rooms over REST. */
@NullMarked
package io.roomkeeper.console.api.usage;

import org.jspecify.annotations.NullMarked;
