package io.roomkeeper.change;

import java.util.Set;

/**
 * Which plans need the approval of another person than the author.
 *
 * @param twoPerson whether any plan does; an organisation with a single admin turns it
 * off
 * @param freeRooms plans that concern up to this many rooms or people need no approval
 * @param kinds the kinds of plans that always need approval
 */
public record ApprovalPolicy(boolean twoPerson, int freeRooms, Set<PlanKind> kinds) {

	public ApprovalPolicy {
		kinds = Set.copyOf(kinds);
	}

	/** Returns whether a plan needs approval. */
	public boolean needsApproval(PlanKind kind, PlanEffects effects) {
		return this.twoPerson && isLarge(kind, effects);
	}

	/** Returns the rule that applies to a plan, for the audit trail. */
	public String rule(PlanKind kind, PlanEffects effects) {
		if (!isLarge(kind, effects)) {
			return "not needed";
		}
		return this.twoPerson ? "needed" : "turned off";
	}

	private boolean isLarge(PlanKind kind, PlanEffects effects) {
		return Math.max(effects.rooms(), effects.users()) > this.freeRooms || this.kinds.contains(kind);
	}

}
