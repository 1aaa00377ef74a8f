package io.roomkeeper.change.planning;

import java.util.List;

import io.roomkeeper.setting.proposal.Proposal;

/**
 * A request to plan changes of settings of the account or of groups.
 *
 * @param proposals the changes; at most {@value #MOST}
 * @param reason why; required
 * @param timing when the items are applied
 */
public record SettingsPlanRequest(List<Proposal> proposals, String reason, PlanTiming timing) {

	/** The maximum number of changes of settings in one plan. */
	public static final int MOST = 1_000;

	public SettingsPlanRequest {
		proposals = List.copyOf(proposals);
	}

}
