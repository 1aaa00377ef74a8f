package io.roomkeeper.groupadmin;

import java.util.Optional;

import io.roomkeeper.person.Person;

/**
 * The outcome of one uid or mail address in a list.
 *
 * @param text the line as entered
 * @param person the matching person, if there is exactly one
 * @param namesakes the number of matching people
 */
public record MemberLine(String text, Outcome outcome, Optional<Person> person, int namesakes) {

	static MemberLine of(String text, Outcome outcome) {
		return new MemberLine(text, outcome, Optional.empty(), 0);
	}

	static MemberLine ambiguous(String text, int namesakes) {
		return new MemberLine(text, Outcome.AMBIGUOUS, Optional.empty(), namesakes);
	}

	/** The possible outcomes. */
	public enum Outcome {

		/** The person is added or removed. */
		CHANGES,
		/**
		 * The person to add is already a member, or the person to remove is not a member.
		 */
		NO_CHANGE,
		/** The same person appears earlier in the list. */
		REPEATED,
		/** Nobody has that uid or mail address. */
		UNKNOWN,
		/** Several present people have it. */
		AMBIGUOUS,
		/** The directory no longer has the person. */
		MISSING

	}

}
