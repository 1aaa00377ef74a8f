/** The page of the directory: whether it works, who is missing, how it is read. */
@NullMarked
package io.roomkeeper.console.directory;

import org.jspecify.annotations.NullMarked;
