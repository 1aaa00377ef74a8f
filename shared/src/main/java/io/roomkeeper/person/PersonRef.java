package io.roomkeeper.person;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.roomkeeper.directory.Uid;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.intake.ValueGate;
import io.roomkeeper.intake.ValueKind;
import io.roomkeeper.text.Argument;

/**
 * A reference to a person in an address, an argument or a field: {@code ana.garcia} is
 * the present person with that uid, {@code id-12} is the person with that id, whether
 * present or not.
 */
public sealed interface PersonRef {

	/**
	 * The form of an id. A person whose uid has this form can be referred to only by id.
	 */
	Pattern ID = Pattern.compile("id-([1-9][0-9]{0,9})");

	/** A reference by uid. */
	record ByUid(Uid uid) implements PersonRef {

		@Override
		public String text() {
			return this.uid.value();
		}

	}

	/** A reference by our own number. */
	record ById(PersonId id) implements PersonRef {

		@Override
		public String text() {
			return "id-" + this.id.value();
		}

	}

	/** Returns the form used in addresses. */
	String text();

	/** Creates a reference by uid, in any form. */
	static PersonRef of(Uid uid) {
		return new ByUid(uid);
	}

	/** Creates a reference by our own number. */
	static PersonRef of(PersonId id) {
		return new ById(id);
	}

	/** Creates a short, unambiguous reference to a person. */
	static PersonRef of(Person person) {
		Uid uid = person.seen().uid();
		boolean byUid = person.missingSince().isEmpty() && !ID.matcher(uid.value()).matches();
		return byUid ? new ByUid(uid) : new ById(person.id());
	}

	/**
	 * Parses a reference.
	 * @throws InvalidInputException if it is neither a uid nor an id
	 */
	static PersonRef parse(String text) {
		Matcher id = ID.matcher(text);
		if (id.matches() && Long.parseLong(id.group(1)) <= Integer.MAX_VALUE) {
			return new ById(new PersonId(Integer.parseInt(id.group(1))));
		}
		if (ValueGate.refuses(ValueKind.UID, text)) {
			throw new InvalidInputException(FailureText.of("person.ref", Argument.shortened(text, 60)));
		}
		return new ByUid(new Uid(text));
	}

}
