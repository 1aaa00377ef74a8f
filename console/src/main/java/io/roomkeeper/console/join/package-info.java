/**
 * The public join pages of numbers and personal links. The server renders them as HTML,
 * without a session or scripts.
 */
@NullMarked
package io.roomkeeper.console.join;

import org.jspecify.annotations.NullMarked;
