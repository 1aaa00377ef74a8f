/** Writes lines to a terminal, so that no text from outside controls it. */
@NullMarked
package io.roomkeeper.batch.cli.terminal;

import org.jspecify.annotations.NullMarked;
