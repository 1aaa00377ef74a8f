/**
 * The sessions of the console: where they begin, how many there may be, and when they
 * end.
 */
@NullMarked
package io.roomkeeper.console.session;

import org.jspecify.annotations.NullMarked;
