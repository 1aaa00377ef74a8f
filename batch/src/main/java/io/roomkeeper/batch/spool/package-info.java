/** Items that wait in a file until all of them are known. */
@NullMarked
package io.roomkeeper.batch.spool;

import org.jspecify.annotations.NullMarked;
