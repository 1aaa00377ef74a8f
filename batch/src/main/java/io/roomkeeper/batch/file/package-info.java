/** Files and bodies that people and scripts hand in, read line by line. */
@NullMarked
package io.roomkeeper.batch.file;

import org.jspecify.annotations.NullMarked;
