package io.roomkeeper.person;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.roaringbitmap.RoaringBitmap;

/** Shows any set of people page by page, by name. */
public final class PeoplePages {

	private final NameList names;

	private final People people;

	/**
	 * @param names everyone's names in order
	 * @param people reads the people
	 */
	public PeoplePages(NameList names, People people) {
		this.names = names;
		this.people = people;
	}

	/**
	 * Returns those of the people who match the words; all of them if there are no words.
	 * @param text words: each must begin a word of name, uid or mail
	 */
	public PeopleSet matching(PeopleSet among, String text) {
		if (text.isBlank()) {
			return among;
		}
		RoaringBitmap found = new RoaringBitmap();
		this.names.matching(text, found::add);
		return new PeopleSet(found).and(among);
	}

	/**
	 * Returns one page of the people, by family name.
	 * @param everybody the people in the directory; others are left out
	 */
	public List<Person> page(PeopleSet some, PeopleSet everybody, int offset, int limit) {
		PeopleSet shown = some.and(everybody);
		int[] ids = this.names.page(shown.bitmap()::contains, offset, limit);
		return people(IntStream.of(ids).mapToObj(PersonId::new).toList());
	}

	/**
	 * Returns the next people by person number, to read all of them in parts.
	 * @param after the last person number of the previous part; 0 to begin
	 */
	public List<Person> after(PeopleSet some, int after, int limit) {
		return people(some.page(after, limit));
	}

	private List<Person> people(List<PersonId> ids) {
		Map<PersonId, Person> found = this.people.all(ids);
		return ids.stream().map(found::get).filter(Objects::nonNull).toList();
	}

}
