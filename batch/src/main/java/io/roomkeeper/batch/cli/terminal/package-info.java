/**
 * Writes lines and progress to a terminal, so that no text from outside controls it, and
 * handles its signals.
 */
@NullMarked
package io.roomkeeper.batch.cli.terminal;

import org.jspecify.annotations.NullMarked;
