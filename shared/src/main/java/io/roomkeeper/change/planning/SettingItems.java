package io.roomkeeper.change.planning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.change.execution.RoomChanges;
import io.roomkeeper.change.item.ItemChange;
import io.roomkeeper.change.item.ItemTarget;
import io.roomkeeper.change.item.PlanItem;
import io.roomkeeper.change.item.PolicyState;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.Groups;
import io.roomkeeper.person.People;
import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.setting.PlannedSettings;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.proposal.Proposal;
import io.roomkeeper.setting.proposal.ProposedAssignment;
import io.roomkeeper.setting.proposal.ProposedWithdrawal;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * Lists what changes of settings do: first the rooms that close, whose meetings get their
 * own numbers while the old ones still work; then the settings; then the rooms that open.
 */
final class SettingItems {

	private final PlannedSettings settings;

	private final Groups groups;

	private final People people;

	private final RoomChanges rooms;

	SettingItems(PlannedSettings settings, Groups groups, People people, RoomChanges rooms) {
		this.settings = settings;
		this.groups = groups;
		this.people = people;
		this.rooms = rooms;
	}

	/**
	 * Returns the items of some changes. Leaves out changes that are already in effect.
	 * @throws io.roomkeeper.setting.SettingLockedException if a wider scope locks one of
	 * the settings
	 */
	Listed of(Actor actor, List<Proposal> proposals) {
		List<PlanItem> policies = new ArrayList<>();
		List<Proposal> real = new ArrayList<>();
		for (Proposal proposal : proposals) {
			PlanItem item = policy(proposal);
			if (item.change() instanceof ItemChange.Policy(var before, var after) && !before.equals(after)) {
				policies.add(item);
				real.add(proposal);
			}
		}
		if (real.isEmpty()) {
			return new Listed(List.of(), 0, proposals.size());
		}
		PlannedSettings.Effect effect = this.settings.effect(actor, real);
		List<PlanItem> items = new ArrayList<>(openings(effect.closing(), false));
		items.addAll(policies);
		items.addAll(openings(effect.opening(), true));
		return new Listed(items, effect.users().size(), proposals.size() - real.size());
	}

	private PlanItem policy(Proposal proposal) {
		Optional<PolicyState> before = this.settings.assignment(proposal.scope(), proposal.key()).map(PolicyState::of);
		Optional<PolicyState> after = switch (proposal) {
			case ProposedAssignment assignment -> Optional.of(PolicyState.of(assignment.by("", Instant.EPOCH)));
			case ProposedWithdrawal _ -> Optional.empty();
		};
		return PlanItem.of(new ItemTarget.Setting(proposal.scope(), name(proposal.scope()), proposal.key()),
				new ItemChange.Policy(before, after));
	}

	private String name(Scope scope) {
		return switch (scope) {
			case Scope.Account() -> "";
			case Scope.Group(GroupId id) -> this.groups.find(id)
				.map(Group::name)
				.orElseThrow(() -> new NotFoundException(FailureText.of("group.none", Argument.id(id.value()))));
			case Scope.User _ ->
				throw new InvalidInputException(Message.of("plan.scope"), Message.of("plan.scope.fix"));
		};
	}

	private List<PlanItem> openings(PeopleSet set, boolean on) {
		List<PlanItem> items = new ArrayList<>();
		List<PersonId> part = set.page(0, PlanMaker.PART);
		while (!part.isEmpty()) {
			Map<PersonId, PersonalRoom> roomsOf = this.rooms.roomsOf(part);
			Map<PersonId, Person> persons = this.people.all(part);
			for (PersonId id : part) {
				Person person = persons.get(id);
				PersonalRoom room = roomsOf.get(id);
				if (person != null && room != null && room.state() == RoomState.ACTIVE) {
					items.add(PlanItem.of(new ItemTarget.Room(id, person.seen().uid()), new ItemChange.Opening(on)));
				}
			}
			part = set.page(part.getLast().value(), PlanMaker.PART);
		}
		return items;
	}

	/**
	 * What some changes of settings do.
	 *
	 * @param items the items, in the order in which they are applied
	 * @param users the people for whom a value changes
	 * @param unchanged the changes that are already in effect
	 */
	record Listed(List<PlanItem> items, int users, int unchanged) {

	}

}
