/** The jobs that keep the rooms in order. */
@NullMarked
package io.roomkeeper.batch;

import org.jspecify.annotations.NullMarked;
