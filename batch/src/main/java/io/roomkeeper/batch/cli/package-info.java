/** The commands. */
@NullMarked
package io.roomkeeper.batch.cli;

import org.jspecify.annotations.NullMarked;
