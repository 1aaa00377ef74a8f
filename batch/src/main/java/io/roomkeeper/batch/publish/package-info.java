/** Publishing: people's join links are written to the directory. */
@NullMarked
package io.roomkeeper.batch.publish;

import org.jspecify.annotations.NullMarked;
