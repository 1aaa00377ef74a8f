package io.roomkeeper.change;

import io.roomkeeper.roster.Selection;
import io.roomkeeper.roster.index.RosterQuery;

/**
 * A request to plan new numbers.
 *
 * @param query whom it concerns
 * @param people which of the matching people are selected
 * @param selection the query as people read it, for example
 * {@code group=Physics state=active}
 * @param reason why; required
 * @param alsoImminent whether meetings that begin soon may be concerned
 */
public record ReissueRequest(RosterQuery query, Selection people, String selection, String reason,
		boolean alsoImminent) {

	/** The longest description of a selection. */
	public static final int LONGEST_SELECTION = 500;

	public ReissueRequest {
		selection = selection.substring(0, Math.min(selection.length(), LONGEST_SELECTION));
	}

}
