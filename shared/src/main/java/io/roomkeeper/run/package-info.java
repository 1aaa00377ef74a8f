/**
 * Runs of jobs: who started them, their progress, what they did to each item, and how
 * they ended.
 */
@NullMarked
package io.roomkeeper.run;

import org.jspecify.annotations.NullMarked;
