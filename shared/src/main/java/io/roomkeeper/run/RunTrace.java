package io.roomkeeper.run;

/**
 * What one run did to a person, group or line.
 *
 * @param item the item within the run
 */
public record RunTrace(Run run, RunItem item) {

}
