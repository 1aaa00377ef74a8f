package io.roomkeeper.groupadmin;

import java.util.Optional;

import io.roomkeeper.person.Person;

/**
 * What becomes of one uid or mail address in a list that someone gave.
 *
 * @param text as it was given
 * @param outcome what becomes of it
 * @param person who is meant, where it is someone
 * @param namesakes how many people it names
 */
public record MemberLine(String text, Outcome outcome, Optional<Person> person, int namesakes) {

	static MemberLine of(String text, Outcome outcome) {
		return new MemberLine(text, outcome, Optional.empty(), 0);
	}

	static MemberLine ambiguous(String text, int namesakes) {
		return new MemberLine(text, Outcome.AMBIGUOUS, Optional.empty(), namesakes);
	}

	/** What can become of it. */
	public enum Outcome {

		/** The person comes into the group, or leaves it. */
		CHANGES,
		/** The person is in the group already, or not in it. */
		NO_CHANGE,
		/** The same person stands further up in the list. */
		REPEATED,
		/** No one has that uid or mail address. */
		UNKNOWN,
		/** Several people who are present have it. */
		AMBIGUOUS,
		/** The directory no longer has the person. */
		MISSING

	}

}
