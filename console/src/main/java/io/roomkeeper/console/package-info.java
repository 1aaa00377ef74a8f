/** Starts and configures the web console. */
@NullMarked
package io.roomkeeper.console;

import org.jspecify.annotations.NullMarked;
