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
import io.roomkeeper.change.item.ItemTarget;
import io.roomkeeper.change.item.PlanItem;
import io.roomkeeper.change.item.PolicyState;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.setting.PlannedSettings;

/**
 * Finds the items of an open plan whose targets have changed since the plan was made, so
 * that applying it would leave them alone.
 */
public final class MovedItems {

	/** The most items that are compared; a larger plan is compared in part. */
	public static final int MOST = 20_000;

	private static final int PART = 5_000;

	private final ChangePlans plans;

	private final RoomChanges rooms;

	private final PlannedSettings settings;

	MovedItems(ChangePlans plans, RoomChanges rooms, PlannedSettings settings) {
		this.plans = plans;
		this.rooms = rooms;
		this.settings = settings;
	}

	/**
	 * Returns the items whose targets have changed; none for a plan that is over.
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
			moved.addAll(moved(part));
			after = part.getLast().position();
		}
		return moved;
	}

	private List<PlanItem> moved(List<PlanItem> part) {
		Map<PersonId, PersonalRoom> now = this.rooms
			.roomsOf(part.stream().flatMap((item) -> item.target().person().stream()).toList());
		return part.stream().filter((item) -> switch (item.target()) {
			case ItemTarget.Room room -> moved(item.change(), Optional.ofNullable(now.get(room.owner())));
			case ItemTarget.Setting target -> moved(item.change(), target);
		}).toList();
	}

	private static boolean moved(ItemChange change, Optional<PersonalRoom> room) {
		RoomState expected = (change instanceof ItemChange.Revival) ? RoomState.EXPIRED : RoomState.ACTIVE;
		return room.filter((one) -> one.state() == expected).filter((one) -> switch (change) {
			case ItemChange.NewNumber number -> one.pmi().equals(number.before());
			case ItemChange.NewLink link -> one.link().equals(link.before());
			case ItemChange.NewPasscode passcode -> one.passcode().equals(passcode.before());
			case ItemChange.Revival revival -> one.pmi().equals(revival.number());
			case ItemChange.Opening _, ItemChange.Policy _ -> true;
		}).isEmpty();
	}

	private boolean moved(ItemChange change, ItemTarget.Setting target) {
		return change instanceof ItemChange.Policy policy
				&& !this.settings.standing(target.scope(), target.key()).map(PolicyState::of).equals(policy.before());
	}

}
