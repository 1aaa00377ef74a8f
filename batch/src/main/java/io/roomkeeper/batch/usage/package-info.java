/** Imports the days on which rooms were started, from files and requests. */
@NullMarked
package io.roomkeeper.batch.usage;

import org.jspecify.annotations.NullMarked;
