package io.roomkeeper.person;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.roomkeeper.directory.Person;
import io.roomkeeper.directory.PersonId;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.failure.InvalidInputException;

/**
 * How an address, an argument or a field names a person: {@code ana.garcia} is the
 * present person with that uid, {@code id-12} is the person with that id, departed or
 * not.
 */
public sealed interface PersonRef {

	/**
	 * An id as it is written; a uid of this form can be named only by its person's id.
	 */
	Pattern ID = Pattern.compile("id-([1-9][0-9]{0,9})");

	/** By uid. */
	record ByUid(Uid uid) implements PersonRef {

		@Override
		public String text() {
			return this.uid.value();
		}

	}

	/** By our own number. */
	record ById(PersonId id) implements PersonRef {

		@Override
		public String text() {
			return "id-" + this.id.value();
		}

	}

	/** As it is written in addresses. */
	String text();

	/** By uid, whatever its form. */
	static PersonRef of(Uid uid) {
		return new ByUid(uid);
	}

	/** By our own number. */
	static PersonRef of(PersonId id) {
		return new ById(id);
	}

	/** A short reference that leads to this person and nobody else. */
	static PersonRef of(Person person) {
		Uid uid = person.seen().uid();
		boolean byUid = person.missingSince().isEmpty() && !ID.matcher(uid.value()).matches();
		return byUid ? new ByUid(uid) : new ById(person.id());
	}

	/**
	 * Reads one.
	 * @param text as it was given
	 * @throws InvalidInputException where it is neither a uid nor an id
	 */
	static PersonRef parse(String text) {
		Matcher id = ID.matcher(text);
		if (id.matches() && Long.parseLong(id.group(1)) <= Integer.MAX_VALUE) {
			return new ById(new PersonId(Integer.parseInt(id.group(1))));
		}
		if (text.isBlank() || text.length() > Uid.LONGEST) {
			throw new InvalidInputException("'%.60s' is no uid".formatted(text),
					"Give the name the person signs in with, or id- and their number, such as id-12");
		}
		return new ByUid(new Uid(text));
	}

}
