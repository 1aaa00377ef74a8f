package io.roomkeeper.change.planning;

import io.roomkeeper.roster.Selection;
import io.roomkeeper.roster.index.RosterQuery;

/**
 * A request to plan a change of the rooms of many people.
 *
 * @param query whom it concerns
 * @param people which of the matching people are selected
 * @param selection the query as people read it, for example
 * {@code group=Physics state=active}
 * @param reason why; required
 * @param timing when the items are applied
 */
public record RoomPlanRequest(RosterQuery query, Selection people, String selection, String reason, PlanTiming timing) {

}
