package io.roomkeeper.person;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.NameKind;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.failure.NotFoundException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PersonLookupTests {

	private static final Uid BOB = new Uid("Bob");

	/** Everybody who has or had one name: at least one person, in no order. */
	@Provide
	Arbitrary<List<NameHolder>> namesakes() {
		Arbitrary<Optional<Instant>> missing = Arbitraries.longs()
			.between(0, 5)
			.map((day) -> (day == 0) ? Optional.empty() : Optional.of(Instant.ofEpochSecond(day)));
		return Combinators
			.combine(Arbitraries.integers().between(1, 6).map(PersonId::new), missing, Arbitraries.of(true, false))
			.as((person, since, alias) -> new NameHolder("bob", person, since, alias))
			.list()
			.ofMinSize(1)
			.ofMaxSize(6)
			.uniqueElements(NameHolder::person);
	}

	@Property
	void whoIsPresentComesBeforeWhoHasLeft(@ForAll("namesakes") List<NameHolder> namesakes) {
		boolean anybodyPresent = namesakes.stream().anyMatch(NameHolder::present);

		assertThat(meant(namesakes)).allMatch((holder) -> holder.present() == anybodyPresent);
	}

	@Property
	void aNameComesBeforeAnAlias(@ForAll("namesakes") List<NameHolder> namesakes) {
		boolean present = namesakes.stream().anyMatch(NameHolder::present);
		boolean anybodysName = namesakes.stream().anyMatch((holder) -> holder.present() == present && !holder.alias());

		assertThat(meant(namesakes)).allMatch((holder) -> holder.alias() != anybodysName);
	}

	@Property
	void aNameIsAmbiguousAmongPresentPeopleOnly(@ForAll("namesakes") List<NameHolder> namesakes) {
		List<NameHolder> meant = meant(namesakes);

		if (meant.size() > 1) {
			assertThat(meant).allMatch(NameHolder::present);
			assertThat(meant.size()).isEqualTo(namesakes.stream()
				.filter((holder) -> holder.present() && holder.alias() == meant.getFirst().alias())
				.count());
		}
	}

	@Property
	void ofThoseWhoHaveLeftTheLastToLeaveIsMeant(@ForAll("namesakes") List<NameHolder> namesakes) {
		NameHolder meant = meant(namesakes).getFirst();

		assertThat(namesakes).noneMatch((other) -> !meant.present() && other.alias() == meant.alias()
				&& other.missingSince().orElseThrow().isAfter(meant.missingSince().orElseThrow()));
	}

	@Property
	void theOrderInWhichPeopleAreFoundDoesNotMatter(@ForAll("namesakes") List<NameHolder> namesakes,
			@ForAll Random random) {
		List<NameHolder> shuffled = new ArrayList<>(namesakes);
		Collections.shuffle(shuffled, random);

		assertThat(Namesakes.decide(shuffled)).isEqualTo(Namesakes.decide(namesakes));
	}

	@Test
	void anAmbiguousUidIsRefusedWithTheNumberOfPeopleAndAWayToNameEach() {
		PersonLookup lookup = lookup(here(7), here(12), here(30), gone(40));

		assertThatExceptionOfType(AmbiguousPersonException.class).isThrownBy(() -> lookup.find(PersonRef.parse("bob")))
			.withMessage("3 people have the uid 'bob'. Name one of them by number: id-7, id-12, id-30.");
	}

	@Test
	void aNumberNamesAnybodyAndAUidThePresentPerson() {
		PersonLookup lookup = lookup(gone(7), here(12));

		assertThat(lookup.get(PersonRef.parse("id-7")).id()).isEqualTo(new PersonId(7));
		assertThat(lookup.get(PersonRef.parse("BOB")).id()).isEqualTo(new PersonId(12));
		assertThat(lookup.present(BOB)).map(Person::id).contains(new PersonId(12));
		assertThat(lookup(gone(7)).present(BOB)).isEmpty();
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> lookup.get(PersonRef.parse("id-13")));
	}

	private static List<NameHolder> meant(List<NameHolder> namesakes) {
		NameMatch match = Namesakes.decide(namesakes).getOrDefault("bob", NameMatch.nobody());
		return namesakes.stream().filter((holder) -> switch (match) {
			case NameMatch.Nobody() -> false;
			case NameMatch.One(PersonId person) -> holder.person().equals(person);
			case NameMatch.Several(List<PersonId> people) -> people.contains(holder.person());
		}).toList();
	}

	private static NameHolder here(int id) {
		return new NameHolder("bob", new PersonId(id), Optional.empty(), false);
	}

	private static NameHolder gone(int id) {
		return new NameHolder("bob", new PersonId(id), Optional.of(Instant.EPOCH), false);
	}

	private static PersonLookup lookup(NameHolder... holders) {
		return new PersonLookup(new PersonNames() {

			@Override
			public Optional<Person> find(PersonId id) {
				return List.of(holders)
					.stream()
					.filter((holder) -> holder.person().equals(id))
					.findFirst()
					.map((holder) -> new Person(id,
							new DirectoryUser(new DirectoryId("d" + id.value()), "uid=bob", BOB, "Bob", "", "",
									Optional.empty(), Licence.BASIC, Optional.empty(), Optional.empty()),
							holder.missingSince()));
			}

			@Override
			public List<NameHolder> holders(NameKind kind, Collection<String> keys) {
				return keys.contains("bob") ? List.of(holders) : List.of();
			}

		});
	}

}
