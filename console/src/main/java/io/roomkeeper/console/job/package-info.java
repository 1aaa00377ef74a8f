/** The pages that start jobs and show their runs. */
@NullMarked
package io.roomkeeper.console.job;

import org.jspecify.annotations.NullMarked;
