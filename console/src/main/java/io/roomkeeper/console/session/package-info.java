/** Creates, limits and ends the sessions of the console. */
@NullMarked
package io.roomkeeper.console.session;

import org.jspecify.annotations.NullMarked;
