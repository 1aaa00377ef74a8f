package io.roomkeeper.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import io.roomkeeper.account.Account;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.Passcode;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomStatuses;
import io.roomkeeper.roster.CurrentRoster;
import io.roomkeeper.roster.UserList;
import io.roomkeeper.setting.SettingsService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** What a store promises, held on whichever database a subclass gives. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StoreContract {

	static final Instant NOW = Instant.parse("2026-03-01T10:15:30.123456Z");

	static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

	TestDatabase database;

	StoreContract(TestDatabase database) {
		this.database = database;
	}

	@BeforeEach
	void empty() {
		this.database.empty();
	}

	@AfterAll
	void close() {
		this.database.close();
	}

	PersonId add(String uid, String givenName, String familyName) {
		Person person = person(this.database.people().allot(1), uid, givenName, familyName);
		this.database.people().add(List.of(person), NOW);
		return person.id();
	}

	/** Adds people called p1, p2 and so on. */
	List<PersonId> addMany(int count) {
		int first = this.database.people().allot(count).value();
		List<Person> people = new ArrayList<>();
		IntStream.range(first, first + count)
			.forEach((id) -> people.add(person(new PersonId(id), "p" + id, "P", "Number " + id)));
		this.database.people().add(people, NOW);
		return people.stream().map(Person::id).toList();
	}

	static Person person(PersonId id, String uid, String givenName, String familyName) {
		DirectoryUser seen = new DirectoryUser(new DirectoryId("00000000-0000-4000-8000-%012d".formatted(id.value())),
				"uid=%s,ou=people,dc=example,dc=org".formatted(uid), new Uid(uid), givenName + " " + familyName,
				givenName, familyName, Optional.of(uid + "@example.org"), Licence.LICENSED, Optional.empty(),
				Optional.empty());
		return new Person(id, seen, Optional.empty());
	}

	PersonalRoom open(PersonId owner, long number) {
		PersonalRoom room = room(owner, number, Optional.empty());
		this.database.rooms().open(List.of(room));
		return room;
	}

	static PersonalRoom room(PersonId owner, long number, Optional<String> link) {
		return PersonalRoom.opened(owner, new PersonalMeetingId(number), link.map(PersonalLink::new),
				new Passcode("abc"), TODAY, TODAY);
	}

	/** Creates the list of users as the product does. */
	static UserList userList(TestDatabase database, CurrentRoster current, SettingsService settings, Account account,
			Clock clock) {
		RoomStatuses statuses = new RoomStatuses(
				(owner) -> settings.applies(owner, SettingsService.PERSONAL_MEETING).isOn(), account, clock);
		return new UserList(current, database.roster(), settings, statuses, account, clock);
	}

}
