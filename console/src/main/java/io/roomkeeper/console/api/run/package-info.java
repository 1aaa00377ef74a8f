/** Runs of jobs over REST. */
@NullMarked
package io.roomkeeper.console.api.run;

import org.jspecify.annotations.NullMarked;
