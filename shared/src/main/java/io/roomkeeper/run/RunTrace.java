package io.roomkeeper.run;

/**
 * What one run did to a person, group or line.
 *
 * @param run the run
 * @param item what it did
 */
public record RunTrace(Run run, RunItem item) {

}
