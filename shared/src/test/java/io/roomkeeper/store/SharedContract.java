package io.roomkeeper.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** Tests of the stores of people, groups and settings, in memory and in a database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SharedContract {

	static final Instant NOW = Instant.parse("2026-03-01T10:15:30.123456Z");

	@AutoClose
	final TestStores stores;

	SharedContract(TestStores stores) {
		this.stores = stores;
	}

	@BeforeEach
	void empty() {
		this.stores.empty();
	}

	PersonId add(String uid, String givenName, String familyName) {
		Person person = person(this.stores.people().allot(1), uid, givenName, familyName);
		this.stores.people().add(List.of(person), NOW);
		return person.id();
	}

	/** Adds people called p1, p2 and so on. */
	List<PersonId> addMany(int count) {
		int first = this.stores.people().allot(count).value();
		List<Person> people = new ArrayList<>();
		IntStream.range(first, first + count)
			.forEach((id) -> people.add(person(new PersonId(id), "p" + id, "P", "Number " + id)));
		this.stores.people().add(people, NOW);
		return people.stream().map(Person::id).toList();
	}

	static Person person(PersonId id, String uid, String givenName, String familyName) {
		DirectoryUser seen = new DirectoryUser(new DirectoryId("00000000-0000-4000-8000-%012d".formatted(id.value())),
				"uid=%s,ou=people,dc=example,dc=org".formatted(uid), new Uid(uid), givenName + " " + familyName,
				givenName, familyName, Optional.of(uid + "@example.org"), Licence.LICENSED, Optional.empty(),
				Optional.empty());
		return new Person(id, seen, Optional.empty());
	}

}
