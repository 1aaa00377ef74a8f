package io.roomkeeper.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.PersonAliases;
import io.roomkeeper.group.Group;
import io.roomkeeper.room.RoomUse;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.policy.Lock;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.policy.SettingException;

/** Everything that is written and shown by an index. */
@SuppressWarnings("ImmutableEnumChecker")
enum IndexedWrite {

	NEW_PERSON((a) -> a.add("eve", "Eve", "Evans")),

	OTHER_NAME((a) -> a.update(new IndexedOrganisation.Seen("Anna", "García", Licence.LICENSED, PersonAliases.NONE))),

	OTHER_ALIAS((a) -> a.update(new IndexedOrganisation.Seen("Ana", "García", Licence.LICENSED,
			new PersonAliases(List.of("anita"), List.of(), List.of())))),

	OTHER_LICENCE((a) -> a.update(new IndexedOrganisation.Seen("Ana", "García", Licence.BASIC, PersonAliases.NONE))),

	MISSING_PERSON((a) -> a.database.people().markMissing(List.of(a.ana), StoreContract.NOW)),

	NEW_GROUP((a) -> a.addGroup("New")),

	MISSING_GROUP((a) -> a.database.groups()
		.update(List.of(new Group(a.staff, Optional.empty(), Optional.empty(), "Staff", 1, true)), StoreContract.NOW)),

	OTHER_ORDER((a) -> a.database.groups().order(List.of(a.guests, a.staff), StoreContract.NOW)),

	FIRST_MEMBERS((a) -> a.database.groups().found(a.guests, List.of(a.bob))),

	OTHER_MEMBERS((a) -> a.database.groups().changeMembers(a.staff, List.of(a.bob), List.of(a.ana), StoreContract.NOW)),

	FIRST_NESTING((a) -> a.database.groups().foundNesting(a.guests, Set.of(a.staff))),

	OTHER_NESTING((a) -> a.database.groups().nest(a.guests, Set.of(a.staff), StoreContract.NOW)),

	NEW_ROOM((a) -> a.open(a.cy, 3_456_789_015L)),

	USED_ROOM((a) -> a.database.ledger()
		.enter(List.of(new RoomUse(a.ana, IndexedOrganisation.LATER)), StoreContract.TODAY)),

	EXPIRED_ROOM((a) -> a.database.idleRooms().expire(List.of(a.ana), StoreContract.TODAY.plusDays(400))),

	REISSUED_ROOM((a) -> a.database.rooms()
		.reissueExpired(StoreContract.room(a.bob, 3_456_789_099L, Optional.empty()), a.roomOfBob.pmi(),
				IndexedOrganisation.LATER)),

	REPLACED_ROOM((a) -> a.database.adoptions()
		.replace(List.of(StoreContract.room(a.ana, 3_456_789_098L, Optional.of("ana.adopted"))), StoreContract.TODAY,
				IndexedOrganisation.LATER)),

	EARLIER_ASSIGNED_ROOM((a) -> a.database.rooms()
		.assignedEarlier(Map.of(a.ana, StoreContract.TODAY.minusDays(90)), StoreContract.TODAY.minusDays(500))),

	RESTORED_ROOM((a) -> a.database.retirements().restore(List.of(a.eli), StoreContract.TODAY, StoreContract.TODAY)),

	HANDED_OVER_ROOM(IndexedOrganisation::handOver),

	OTHER_LEDGER_START((a) -> a.database.ownership().completeSince(IndexedOrganisation.LATER)),

	ASSIGNMENT((a) -> a.put(new Scope.Account(), SettingValue.ON, Optional.empty())),

	LOCK((a) -> a.put(new Scope.Group(a.staff), SettingValue.OFF, Optional.of(Lock.OPEN_ENDED))),

	LOCK_OF_A_PERSON((a) -> a.put(new Scope.User(a.bob), SettingValue.OFF, Optional.of(Lock.OPEN_ENDED))),

	CHOICE((a) -> a.put(new Scope.User(a.bob), SettingValue.OFF, Optional.empty())),

	WITHDRAWAL((a) -> a.database.assignments()
		.withdraw(new Scope.Group(a.staff), IndexedOrganisation.KEY, AssignmentSlot.VALUE, "amara", StoreContract.NOW)),

	EXCEPTION((a) -> a.database.settingExceptions()
		.grant(new SettingException(a.cy, IndexedOrganisation.KEY, StoreContract.NOW.plusSeconds(60), "amara",
				StoreContract.NOW, "exam"))),

	ENDED_EXCEPTION((a) -> a.database.settingExceptions()
		.end(a.excepted, IndexedOrganisation.KEY, "amara", StoreContract.NOW.plusMillis(1)));

	private final Consumer<IndexedOrganisation> write;

	IndexedWrite(Consumer<IndexedOrganisation> write) {
		this.write = write;
	}

	/** Writes it. */
	void to(IndexedOrganisation organisation) {
		this.write.accept(organisation);
	}

}
