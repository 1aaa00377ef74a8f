package io.roomkeeper.change.planning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.ChangePlans;
import io.roomkeeper.change.PlanId;
import io.roomkeeper.change.PlanStateException;
import io.roomkeeper.change.item.ItemChange;
import io.roomkeeper.change.item.ItemTarget;
import io.roomkeeper.change.item.PlanItem;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.roster.Selection;
import io.roomkeeper.roster.index.RosterQuery;
import io.roomkeeper.run.RunId;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.proposal.Proposal;
import io.roomkeeper.setting.proposal.ProposedWithdrawal;

/**
 * Makes a plan of the same kind for the same rooms or settings as a plan that has ended
 * without being applied, from their state now.
 */
public final class PlanAgain {

	private final ChangePlans plans;

	private final RoomPlanner rooms;

	private final ListPlanner lists;

	private final SettingsPlanner settings;

	private final UndoPlanner undo;

	private final SweepUndoPlanner sweeps;

	PlanAgain(ChangePlans plans, RoomPlanner rooms, ListPlanner lists, SettingsPlanner settings, UndoPlanner undo,
			SweepUndoPlanner sweeps) {
		this.plans = plans;
		this.rooms = rooms;
		this.lists = lists;
		this.settings = settings;
		this.undo = undo;
		this.sweeps = sweeps;
	}

	/**
	 * Plans again.
	 * @throws io.roomkeeper.access.AccessDeniedForActorException unless the actor is an
	 * admin
	 * @throws io.roomkeeper.failure.NotFoundException if there is no such plan
	 * @throws PlanStateException if the plan is open, or was applied
	 * @throws io.roomkeeper.failure.InvalidInputException if nothing would change any
	 * more, the reason is missing, or meetings begin soon and the request does not
	 * include them
	 */
	public ChangePlan plan(Actor actor, PlanId id, String reason, PlanTiming timing) {
		actor.require(Role.ADMIN);
		ChangePlan plan = this.plans.get(id);
		if (!plan.status().isOverUnapplied()) {
			throw new PlanStateException(plan);
		}
		List<PlanItem> items = items(id);
		return switch (plan.kind()) {
			case REISSUE -> this.rooms.reissue(actor, rooms(plan, items, reason, timing));
			case PASSCODES -> this.rooms.passcodes(actor, rooms(plan, items, reason, timing));
			case WITHDRAW_LINKS -> this.rooms.withdrawLinks(actor, rooms(plan, items, reason, timing));
			case RENAME_LINKS ->
				this.lists.renameLinks(actor, new ListPlanRequest(links(items), plan.selection(), reason, timing));
			case SWITCH_OFF, SETTINGS ->
				this.settings.plan(actor, new SettingsPlanRequest(proposals(items, reason), reason, timing));
			case UNDO -> this.undo.undo(actor, plan.undoes().orElseThrow(), reason, timing);
			case UNDO_SWEEP -> this.sweeps.undo(actor, sweep(plan), reason);
		};
	}

	private List<PlanItem> items(PlanId id) {
		List<PlanItem> items = new ArrayList<>();
		for (List<PlanItem> part = this.plans.items(id, 0, PlanMaker.PART); !part.isEmpty(); part = this.plans.items(id,
				part.getLast().position(), PlanMaker.PART)) {
			items.addAll(part);
		}
		return items;
	}

	private static RoomPlanRequest rooms(ChangePlan plan, List<PlanItem> items, String reason, PlanTiming timing) {
		Set<PersonId> owners = new HashSet<>();
		items.forEach((item) -> item.target().person().ifPresent(owners::add));
		return new RoomPlanRequest(RosterQuery.matching(""), new Selection(false, owners), plan.selection(), reason,
				timing);
	}

	private static List<ListedValue> links(List<PlanItem> items) {
		return items.stream()
			.map((item) -> new ListedValue(item.position(), item.target().label(), item.change().afterText()))
			.toList();
	}

	private static List<Proposal> proposals(List<PlanItem> items, String reason) {
		List<Proposal> proposals = new ArrayList<>();
		for (PlanItem item : items) {
			if (item.target() instanceof ItemTarget.Setting(var scope, String _, var key)
					&& item.change() instanceof ItemChange.Policy policy) {
				policy.after()
					.ifPresentOrElse((state) -> proposals.add(state.at(scope, key, reason)),
							() -> proposals.add(new ProposedWithdrawal(scope, key, AssignmentSlot.VALUE, reason)));
			}
		}
		return proposals;
	}

	/** Returns the sweep, which the plan names as {@code run 31}. */
	private static RunId sweep(ChangePlan plan) {
		return new RunId(Long.parseLong(plan.selection().replaceAll("\\D", "")));
	}

}
