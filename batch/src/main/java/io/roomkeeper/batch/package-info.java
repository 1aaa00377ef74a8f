/** Configures the jobs that maintain rooms. */
@NullMarked
package io.roomkeeper.batch;

import org.jspecify.annotations.NullMarked;
