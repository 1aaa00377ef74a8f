package io.roomkeeper.change.item;

import java.time.LocalDate;

/**
 * The items of a plan that are due on one day.
 *
 * @param day the day
 * @param items how many items there are
 * @param open how many of them are still to be applied
 * @param impact the meetings that they concern
 */
public record PlanWave(LocalDate day, int items, int open, MeetingImpact impact) {

}
