/** Writes people's join links to the directory. */
@NullMarked
package io.roomkeeper.batch.publish;

import org.jspecify.annotations.NullMarked;
