/** The {@code ./roomkeeper} commands: options, output and exit codes. */
@NullMarked
package io.roomkeeper.batch.cli;

import org.jspecify.annotations.NullMarked;
