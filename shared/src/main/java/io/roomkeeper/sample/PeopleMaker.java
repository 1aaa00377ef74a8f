package io.roomkeeper.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.sample.source.LatinLetters;
import io.roomkeeper.sample.source.NamePool;
import io.roomkeeper.sample.source.NamePool.FullName;
import io.roomkeeper.sample.source.SampleRandom;

/** Generates all people of the sample organisation. */
final class PeopleMaker {

	private static final int LINK_PER_MILLE = 340;

	private static final int VISITOR_WITHOUT_MAIL_PER_MILLE = 400;

	private final SampleRandom random = new SampleRandom("people of " + SampleOrganisation.NAME);

	private final List<SamplePerson> people = new ArrayList<>(NotablePeople.all());

	private final Map<String, Integer> bearers = new HashMap<>();

	private final Set<String> links = new HashSet<>();

	private PeopleMaker() {
		for (SamplePerson person : this.people) {
			this.bearers.put(person.uid(), 1);
			person.link().ifPresent(this.links::add);
		}
	}

	/** Returns everyone: first the notable people, then by position. */
	static List<SamplePerson> make() {
		PeopleMaker maker = new PeopleMaker();
		for (Position position : Position.values()) {
			long notable = maker.people.stream().filter((person) -> person.position() == position).count();
			for (long i = notable; i < position.people(); i++) {
				maker.people.add(maker.person(position));
			}
		}
		return List.copyOf(maker.people);
	}

	private SamplePerson person(Position position) {
		NamePool pool = NamePool.draw(this.random);
		FullName name = pool.name(this.random);
		String uid = uid(name);
		boolean licensed = this.random.chance(position.licensedPerMille());
		String department = position.department(this.random);
		Habit habit = Habit.draw(licensed, this.random);
		boolean mailless = position == Position.VISITOR && this.random.chance(VISITOR_WITHOUT_MAIL_PER_MILLE);
		Optional<String> mail = Optional.of(uid + '@' + SampleOrganisation.MAIL_DOMAIN).filter((text) -> !mailless);
		Optional<String> link = licensed && this.random.chance(LINK_PER_MILLE) ? link(uid) : Optional.empty();
		return new SamplePerson(uid, name, pool, mail, licensed, position, department, link, habit);
	}

	/** Returns an unused uid. A number distinguishes people with the same name. */
	private String uid(FullName name) {
		String family = LatinLetters.of(name.family());
		String plain = name.given().isEmpty() ? family : LatinLetters.of(name.given()) + '.' + family;
		int bearer = this.bearers.merge(plain, 1, Integer::sum);
		return (bearer == 1) ? plain : plain + bearer;
	}

	/**
	 * Returns a link for a uid, without hyphens; empty if it is shorter than five
	 * characters or taken.
	 */
	private Optional<String> link(String uid) {
		return Optional.of(uid.replace("-", "")).filter((text) -> text.length() >= 5 && this.links.add(text));
	}

}
