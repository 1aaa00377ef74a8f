package io.roomkeeper.change.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.ChangePlans;
import io.roomkeeper.change.PlanId;
import io.roomkeeper.change.item.ItemChange;
import io.roomkeeper.change.item.ItemResult;
import io.roomkeeper.change.item.ItemTarget;
import io.roomkeeper.change.item.PlanItem;
import io.roomkeeper.change.item.PolicyState;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.setting.PlannedSettings;
import io.roomkeeper.setting.policy.Assignment;

/**
 * Finds the items of an open plan whose targets have changed since the plan was made, so
 * that applying it would skip them.
 */
public final class MovedItems {

	/**
	 * The maximum number of items to compare; of a larger plan, only the first items are
	 * compared.
	 */
	public static final int MOST = 20_000;

	private static final int PART = 5_000;

	private static final int EXPLAINED = 100;

	private final ChangePlans plans;

	private final RoomChanges rooms;

	private final PlannedSettings settings;

	private final DriftFinder drift;

	MovedItems(ChangePlans plans, RoomChanges rooms, PlannedSettings settings, DriftFinder drift) {
		this.plans = plans;
		this.rooms = rooms;
		this.settings = settings;
		this.drift = drift;
	}

	/**
	 * Returns the items whose targets have changed, as applying the plan would leave
	 * them: drifted, with what has changed, and for the first {@value #EXPLAINED} who
	 * changed it. Returns none for a plan that is over.
	 * @throws io.roomkeeper.access.AccessDeniedForActorException unless the actor is an
	 * admin or works at the helpdesk
	 * @throws io.roomkeeper.failure.NotFoundException if there is no such plan
	 */
	public List<PlanItem> of(Actor actor, PlanId id) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		ChangePlan plan = this.plans.get(id);
		List<PlanItem> moved = new ArrayList<>();
		int after = 0;
		while (plan.status().isOpen() && after < MOST) {
			List<PlanItem> part = this.plans.openItems(id, after, PART);
			if (part.isEmpty()) {
				return moved;
			}
			addMoved(plan, part, moved);
			after = part.getLast().position();
		}
		return moved;
	}

	private void addMoved(ChangePlan plan, List<PlanItem> part, List<PlanItem> moved) {
		Map<PersonId, PersonalRoom> now = this.rooms
			.roomsOf(part.stream().flatMap((item) -> item.target().person().stream()).toList());
		for (PlanItem item : part) {
			switch (item.target()) {
				case ItemTarget.Room room -> RoomDrift.of(item.change(), Optional.ofNullable(now.get(room.owner())))
					.map((what) -> (moved.size() < EXPLAINED) ? this.drift.drifted(plan, item, what)
							: ItemResult.drifted(what))
					.ifPresent((result) -> moved.add(item.with(result)));
				case ItemTarget.Setting target ->
					drifted(item.change(), target).ifPresent((result) -> moved.add(item.with(result)));
			}
		}
	}

	private Optional<ItemResult> drifted(ItemChange change, ItemTarget.Setting target) {
		Optional<Assignment> assignment = this.settings.assignment(target.scope(), target.key());
		return (change instanceof ItemChange.Policy policy && !assignment.map(PolicyState::of).equals(policy.before()))
				? Optional.of(PolicyExecution.drifted(assignment)) : Optional.empty();
	}

}
