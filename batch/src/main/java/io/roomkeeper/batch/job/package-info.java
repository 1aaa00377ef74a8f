/** Starting jobs, and what all of them share. */
@NullMarked
package io.roomkeeper.batch.job;

import org.jspecify.annotations.NullMarked;
