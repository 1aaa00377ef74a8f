package io.roomkeeper.change.planning;

import java.util.List;

/**
 * A request to plan a change from a list that names each person and their new number or
 * link.
 *
 * @param lines the list
 * @param source the name of the list for people, for example of its file
 * @param reason why; required
 * @param timing when the items are applied
 */
public record ListPlanRequest(List<ListedValue> lines, String source, String reason, PlanTiming timing) {

	public ListPlanRequest {
		lines = List.copyOf(lines);
	}

}
