package io.roomkeeper.change.execution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.audit.AuditedTransaction.Recorder;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.item.ItemChange;
import io.roomkeeper.change.item.ItemOutcome;
import io.roomkeeper.change.item.ItemResult;
import io.roomkeeper.change.item.ItemTarget;
import io.roomkeeper.change.item.ItemType;
import io.roomkeeper.change.item.PlanItem;
import io.roomkeeper.change.item.PolicyState;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.setting.PlannedSettings;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.proposal.Proposal;
import io.roomkeeper.setting.proposal.ProposedWithdrawal;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/** Changes settings of the account and of groups. */
final class PolicyExecution implements ItemExecution {

	private final PlannedSettings settings;

	PolicyExecution(PlannedSettings settings) {
		this.settings = settings;
	}

	@Override
	public ItemType type() {
		return ItemType.SETTING;
	}

	@Override
	public Map<Integer, ItemResult> apply(Actor actor, Recorder recorder, ChangePlan plan, List<PlanItem> items) {
		Map<Integer, ItemResult> results = new HashMap<>();
		for (PlanItem item : items) {
			if (item.target() instanceof ItemTarget.Setting target
					&& item.change() instanceof ItemChange.Policy change) {
				results.put(item.position(), apply(actor, plan, target, change));
			}
		}
		return results;
	}

	private ItemResult apply(Actor actor, ChangePlan plan, ItemTarget.Setting target, ItemChange.Policy change) {
		Optional<Assignment> assignment = this.settings.assignment(target.scope(), target.key());
		Optional<PolicyState> now = assignment.map(PolicyState::of);
		if (now.equals(change.after())) {
			return ItemResult.UNCHANGED;
		}
		if (!now.equals(change.before())) {
			return drifted(assignment);
		}
		Proposal proposal = proposal(target, change, plan);
		Optional<FixableException> refusal = this.settings.refusal(actor, proposal);
		if (refusal.isPresent()) {
			return new ItemResult(ItemOutcome.FAILED, refusal.get().message());
		}
		this.settings.make(actor, proposal);
		return ItemResult.DONE;
	}

	/**
	 * Returns the result for a setting whose value differs from what the plan expects.
	 */
	static ItemResult drifted(Optional<Assignment> assignment) {
		return ItemResult.drifted(assignment
			.map((one) -> Message.of("drift.setting", Argument.text(PolicyState.of(one).text()),
					Argument.text(one.author()), Argument.text(one.at().toString())))
			.orElseGet(() -> Message.of("drift.setting.gone")));
	}

	private static Proposal proposal(ItemTarget.Setting target, ItemChange.Policy change, ChangePlan plan) {
		Optional<Proposal> assignment = change.after()
			.map((state) -> state.at(target.scope(), target.key(), plan.reason()));
		return assignment
			.orElseGet(() -> new ProposedWithdrawal(target.scope(), target.key(), AssignmentSlot.VALUE, plan.reason()));
	}

	@Override
	public List<PlanItem> reversed(List<PlanItem> done) {
		List<PlanItem> items = new ArrayList<>();
		for (PlanItem item : done) {
			if (item.target() instanceof ItemTarget.Setting target && item.change() instanceof ItemChange.Policy change
					&& this.settings.assignment(target.scope(), target.key())
						.map(PolicyState::of)
						.equals(change.after())) {
				items.add(PlanItem.of(target, change.reversed()));
			}
		}
		return items;
	}

}
