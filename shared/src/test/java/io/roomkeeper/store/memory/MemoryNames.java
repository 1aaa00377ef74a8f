package io.roomkeeper.store.memory;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

import io.roomkeeper.person.NameList;
import io.roomkeeper.person.Person;
import io.roomkeeper.text.SearchText;

/** The names of people in memory. */
final class MemoryNames implements NameList {

	private final MemoryPeople people;

	MemoryNames(MemoryPeople people) {
		this.people = people;
	}

	@Override
	public int[] page(IntPredicate wanted, int offset, int limit) {
		return this.people.present()
			.sorted(Comparator.comparing((Person person) -> SearchText.fold(person.seen().familyName()))
				.thenComparing((person) -> SearchText.fold(person.seen().givenName()))
				.thenComparing(Person::id))
			.mapToInt((person) -> person.id().value())
			.filter(wanted)
			.skip(offset)
			.limit(limit)
			.toArray();
	}

	@Override
	public void matching(String text, IntConsumer reader) {
		List<String> wanted = List.of(SearchText.fold(text).split(" "));
		this.people.present()
			.filter((person) -> wanted.stream()
				.allMatch((word) -> words(person).anyMatch((one) -> one.startsWith(word))))
			.forEach((person) -> reader.accept(person.id().value()));
	}

	private static Stream<String> words(Person person) {
		return Stream
			.concat(Stream.of(person.seen().displayName(), person.seen().uid().value()), person.seen().mail().stream())
			.map(SearchText::fold)
			.flatMap((name) -> Stream.concat(Stream.of(name), Arrays.stream(name.split("[\\s.@-]+"))));
	}

}
