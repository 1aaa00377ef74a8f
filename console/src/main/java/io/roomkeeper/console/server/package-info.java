/** Server configuration and headers that apply to every request. */
@NullMarked
package io.roomkeeper.console.server;

import org.jspecify.annotations.NullMarked;
