package io.roomkeeper.store.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import io.roomkeeper.counter.ChangeCounter;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.NameKind;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.person.KnownPerson;
import io.roomkeeper.person.NameHolder;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.text.SearchText;

/** People in memory. */
final class MemoryPeople implements People {

	private final MemoryTransactions transactions;

	private final MemoryTable<Person> rows;

	private final MemoryTable<PastLicence> pastLicences;

	private final MemoryTable<Integer> allotted;

	MemoryPeople(MemoryTransactions transactions) {
		this.transactions = transactions;
		this.rows = transactions.newTable();
		this.pastLicences = transactions.newTable();
		this.allotted = transactions.newTable();
	}

	@Override
	public Map<DirectoryId, KnownPerson> known() {
		Map<DirectoryId, KnownPerson> known = new HashMap<>();
		this.rows.stream()
			.forEach((person) -> known.put(person.seen().id(),
					new KnownPerson(person.id(), person.seen().fingerprint(), person.missingSince().isPresent())));
		return known;
	}

	@Override
	public PersonId allot(int count) {
		int first = this.allotted.find(1).orElse(1);
		this.allotted.put(1, first + count);
		return new PersonId(first);
	}

	@Override
	public int usefulWriters(int most) {
		return 1;
	}

	@Override
	public void add(Collection<Person> people, Instant at) {
		this.transactions.run(() -> {
			people.forEach((person) -> this.rows.put(person.id().value(), person));
			this.transactions.changed(ChangeCounter.PEOPLE, !people.isEmpty());
		});
	}

	@Override
	public void update(Collection<Person> people, Instant at) {
		this.transactions.run(() -> {
			for (Person person : people) {
				Licence before = find(person.id()).orElseThrow().seen().licence();
				if (before != person.seen().licence()) {
					this.pastLicences.add(new PastLicence(person.id(), before, at));
				}
				this.rows.put(person.id().value(), new Person(person.id(), person.seen(), Optional.empty()));
			}
			this.transactions.changed(ChangeCounter.PEOPLE, !people.isEmpty());
		});
	}

	@Override
	public void markMissing(Collection<PersonId> people, Instant since) {
		this.transactions.run(() -> {
			this.rows.replace((person) -> people.contains(person.id()) && person.missingSince().isEmpty(),
					(person) -> new Person(person.id(), person.seen(), Optional.of(since)));
			this.transactions.changed(ChangeCounter.PEOPLE, !people.isEmpty());
		});
	}

	@Override
	public Map<DirectoryId, Person> known(Collection<DirectoryId> ids) {
		Map<DirectoryId, Person> known = new HashMap<>();
		this.rows.stream()
			.filter((person) -> ids.contains(person.seen().id()))
			.forEach((person) -> known.put(person.seen().id(), person));
		return known;
	}

	@Override
	public List<NameHolder> holders(NameKind kind, Collection<String> keys) {
		List<NameHolder> holders = new ArrayList<>();
		for (Person person : this.rows.stream().toList()) {
			DirectoryUser seen = person.seen();
			Stream<String> name = (kind == NameKind.UID) ? Stream.of(seen.uid().value()) : seen.mail().stream();
			List<String> aliases = (kind == NameKind.UID) ? seen.aliases().uids() : seen.aliases().mails();
			name.forEach((text) -> add(holders, person, text, keys, false));
			aliases.forEach((text) -> add(holders, person, text, keys, true));
		}
		return holders;
	}

	private static void add(List<NameHolder> holders, Person person, String text, Collection<String> keys,
			boolean alias) {
		String key = text.toLowerCase(Locale.ROOT);
		if (keys.contains(key)) {
			holders.add(new NameHolder(key, person.id(), person.missingSince(), alias));
		}
	}

	@Override
	public List<Uid> uidsBehind(String foldKey) {
		return present()
			.filter((person) -> person.seen()
				.aliases()
				.uids()
				.stream()
				.anyMatch((alias) -> SearchText.fold(alias).equals(foldKey)))
			.map((person) -> person.seen().uid())
			.toList();
	}

	@Override
	public Optional<Person> find(PersonId id) {
		return this.rows.find(id.value());
	}

	@Override
	public Optional<Person> find(DirectoryId id) {
		return this.rows.stream().filter((person) -> person.seen().id().equals(id)).findFirst();
	}

	@Override
	public Optional<Licence> licence(PersonId id, Instant moment) {
		return this.pastLicences.stream()
			.filter((past) -> past.person().equals(id) && past.endedAt().isAfter(moment))
			.min(Comparator.comparing(PastLicence::endedAt))
			.map(PastLicence::licence)
			.or(() -> find(id).map((person) -> person.seen().licence()));
	}

	@Override
	public Map<PersonId, Person> all(Collection<PersonId> ids) {
		Map<PersonId, Person> people = new TreeMap<>();
		ids.forEach((id) -> find(id).ifPresent((person) -> people.put(id, person)));
		return people;
	}

	Stream<Person> present() {
		return this.rows.stream().filter((person) -> person.missingSince().isEmpty());
	}

	@Override
	public void present(BiConsumer<PersonId, Licence> reader) {
		present().forEach((person) -> reader.accept(person.id(), person.seen().licence()));
	}

	@Override
	public void names(BiConsumer<PersonId, String> reader) {
		present().forEach((person) -> reader.accept(person.id(), person.seen().dn()));
	}

	@Override
	public void manyWereAdded() {
		// There are no statistics in memory.
	}

	@Override
	public int countPresent() {
		return (int) present().count();
	}

	@Override
	public int countMissing() {
		return missing(0, Integer.MAX_VALUE).size();
	}

	@Override
	public List<Person> missing(int offset, int limit) {
		Comparator<Person> since = Comparator.comparing((person) -> person.missingSince().orElse(Instant.MAX));
		return this.rows.stream()
			.filter((person) -> person.missingSince().isPresent())
			.sorted(since.reversed()
				.thenComparing((person) -> person.seen().familyName())
				.thenComparing((person) -> person.seen().givenName())
				.thenComparing(Person::id))
			.skip(offset)
			.limit(limit)
			.toList();
	}

	/** A licence that a person had until a moment. */
	private record PastLicence(PersonId person, Licence licence, Instant endedAt) {

	}

}
