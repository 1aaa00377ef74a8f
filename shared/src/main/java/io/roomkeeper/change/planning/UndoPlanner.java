package io.roomkeeper.change.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.ChangePlans;
import io.roomkeeper.change.PlanId;
import io.roomkeeper.change.PlanKind;
import io.roomkeeper.change.PlanStateException;
import io.roomkeeper.change.PlanStatus;
import io.roomkeeper.change.execution.ItemExecutions;
import io.roomkeeper.change.item.ItemChange;
import io.roomkeeper.change.item.ItemTarget;
import io.roomkeeper.change.item.PlanItem;
import io.roomkeeper.change.item.PolicyState;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.proposal.Proposal;
import io.roomkeeper.setting.proposal.ProposedWithdrawal;

/**
 * Plans the undo of a change. It restores only what nobody has changed since, and leaves
 * out the rest. Settings are restored together with the rooms that they open or close.
 */
public final class UndoPlanner {

	private final PlanMaker maker;

	private final ChangePlans plans;

	private final ItemExecutions executions;

	private final SettingItems settings;

	private final AuditedTransaction transaction;

	UndoPlanner(PlanMaker maker, ChangePlans plans, ItemExecutions executions, SettingItems settings,
			AuditedTransaction transaction) {
		this.maker = maker;
		this.plans = plans;
		this.executions = executions;
		this.settings = settings;
		this.transaction = transaction;
	}

	/**
	 * Plans the undo of a change.
	 * @throws io.roomkeeper.access.AccessDeniedForActorException unless the actor is an
	 * admin
	 * @throws io.roomkeeper.failure.NotFoundException if there is no such change
	 * @throws PlanStateException if the plan was not applied
	 * @throws io.roomkeeper.failure.InvalidInputException if nothing can be restored, the
	 * reason is missing, or meetings begin soon and the undo does not include them
	 */
	public ChangePlan undo(Actor actor, PlanId id, String reason, PlanTiming timing) {
		actor.require(Role.ADMIN);
		return this.transaction.execute(actor, (recorder) -> {
			ChangePlan change = this.plans.get(id);
			if (change.status() != PlanStatus.COMPLETED) {
				throw new PlanStateException(change);
			}
			List<PlanItem> rooms = new ArrayList<>();
			List<Proposal> proposals = new ArrayList<>();
			int done = 0;
			int openings = 0;
			for (List<PlanItem> part = this.plans.items(id, 0, PlanMaker.PART); !part.isEmpty(); part = this.plans
				.items(id, part.getLast().position(), PlanMaker.PART)) {
				List<PlanItem> changed = part.stream().filter(PlanItem::isDone).toList();
				done += changed.size();
				openings += (int) changed.stream()
					.filter((item) -> item.change() instanceof ItemChange.Opening)
					.count();
				for (PlanItem item : this.executions.reversed(changed)) {
					proposal(item, reason).ifPresentOrElse(proposals::add, () -> rooms.add(item));
				}
			}
			SettingItems.Listed listed = this.settings.of(actor, proposals);
			int skipped = done - openings - rooms.size() - proposals.size() + listed.unchanged();
			int users = rooms.size() + listed.users();
			rooms.addAll(listed.items());
			return this.maker.add(actor, recorder,
					new PlanDraft(PlanKind.UNDO, rooms, users, skipped, "", Optional.of(id), reason, timing));
		});
	}

	/** Returns the change of a setting that an item makes; empty for a room. */
	private static Optional<Proposal> proposal(PlanItem item, String reason) {
		if (item.target() instanceof ItemTarget.Setting(var scope, String _, var key)
				&& item.change() instanceof ItemChange.Policy policy) {
			Optional<Proposal> restored = policy.after().map((PolicyState state) -> state.at(scope, key, reason));
			return restored.or(() -> Optional.of(new ProposedWithdrawal(scope, key, AssignmentSlot.VALUE, reason)));
		}
		return Optional.empty();
	}

}
