/** Reads uploaded files and request bodies line by line. */
@NullMarked
package io.roomkeeper.batch.file;

import org.jspecify.annotations.NullMarked;
