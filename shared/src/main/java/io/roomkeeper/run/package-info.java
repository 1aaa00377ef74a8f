/**
 * Runs of jobs: what was started by whom, how far it is, what it did to whom, and how it
 * ended.
 */
@NullMarked
package io.roomkeeper.run;

import org.jspecify.annotations.NullMarked;
