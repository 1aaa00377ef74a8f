/** The page about the directory: its state, missing people and the configuration. */
@NullMarked
package io.roomkeeper.console.directory;

import org.jspecify.annotations.NullMarked;
