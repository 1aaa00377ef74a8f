package io.roomkeeper.console.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.Groups;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.Passcode;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.room.Rooms;

/** Five people and three groups, one of each kind that matters to the API. */
class FewPeople {

	static final String PASSCODE = "sEcret42";

	/** In the order of the list. */
	static final List<String> UIDS = List.of("100%off", "1000", "a_a", "aba", "ana.garcia");

	private static final Instant SEEN = Instant.parse("2026-01-01T00:00:00Z");

	private final People people;

	private final Rooms rooms;

	private final Groups groups;

	FewPeople(People people, Rooms rooms, Groups groups) {
		this.people = people;
		this.rooms = rooms;
		this.groups = groups;
	}

	void moveIn() {
		int first = this.people.allot(UIDS.size()).value();
		List<Person> everybody = new ArrayList<>();
		for (String uid : UIDS) {
			everybody.add(person(new PersonId(first + everybody.size()), uid));
		}
		this.people.add(everybody, SEEN);
		PersonId ana = everybody.get(UIDS.indexOf("ana.garcia")).id();
		PersonId aba = everybody.get(UIDS.indexOf("aba")).id();
		this.rooms.open(List.of(
				new PersonalRoom(ana, PersonalMeetingId.parse("3456179013"),
						Optional.of(new PersonalLink("ana.garcia")), Optional.of(new Passcode(PASSCODE)),
						RoomState.ACTIVE, LocalDate.of(2025, 1, 2), Optional.of(LocalDate.of(2026, 10, 2)),
						LocalDate.of(2027, 10, 2), Optional.empty()),
				new PersonalRoom(aba, PersonalMeetingId.existing("812345679"), Optional.empty(),
						Optional.of(new Passcode(PASSCODE)), RoomState.EXPIRED, LocalDate.of(2025, 1, 2),
						Optional.empty(), LocalDate.of(2026, 1, 2), Optional.of(LocalDate.of(2026, 1, 2)))));
		this.people.markMissing(List.of(aba), SEEN);
		formGroups(ana);
	}

	private void formGroups(PersonId ana) {
		int first = this.groups.allot(3).value();
		GroupId physics = new GroupId(first);
		GroupId undergrads = new GroupId(first + 1);
		GroupId students = new GroupId(first + 2);
		this.groups.add(
				List.of(group(physics, "Physics"), group(undergrads, "Undergrads"), group(students, "Students")), SEEN);
		this.groups.found(physics, List.of(ana));
		this.groups.nest(undergrads, Set.of(physics), SEEN);
		this.groups.nest(students, Set.of(undergrads), SEEN);
	}

	private static Person person(PersonId id, String uid) {
		boolean ana = uid.equals("ana.garcia");
		return new Person(id,
				new DirectoryUser(new DirectoryId("entry-" + uid), "uid=" + uid + ",ou=people,dc=example,dc=org",
						new Uid(uid), ana ? "Ana García-López" : uid, ana ? "Ana" : "", ana ? "García-López" : "",
						ana ? Optional.of("ana.garcia@example.org") : Optional.empty(),
						ana ? Licence.LICENSED : Licence.BASIC, Optional.empty(), Optional.empty()),
				Optional.empty());
	}

	private static Group group(GroupId id, String name) {
		return new Group(id, Optional.of(new DirectoryId("group-" + id.value())),
				Optional.of("cn=" + name + ",ou=groups,dc=example,dc=org"), name, id.value(), false);
	}

}
