/** Formats the results of commands for people who read them on a terminal. */
@NullMarked
package io.roomkeeper.batch.cli.text;

import org.jspecify.annotations.NullMarked;
