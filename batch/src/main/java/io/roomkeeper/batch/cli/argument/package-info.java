/** Reads the arguments of commands. */
@NullMarked
package io.roomkeeper.batch.cli.argument;

import org.jspecify.annotations.NullMarked;
