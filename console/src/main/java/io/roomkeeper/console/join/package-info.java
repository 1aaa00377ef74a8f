/**
 * The public join pages of numbers, personal links and meetings. The server renders them
 * as HTML, without a session or scripts.
 */
@NullMarked
package io.roomkeeper.console.join;

import org.jspecify.annotations.NullMarked;
