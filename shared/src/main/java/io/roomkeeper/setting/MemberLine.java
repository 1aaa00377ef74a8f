package io.roomkeeper.setting;

import java.util.Optional;

import io.roomkeeper.directory.Person;

/**
 * What becomes of one uid or mail address in a list that somebody gave.
 *
 * @param text as it was given
 * @param outcome what becomes of it
 * @param person who is meant, where it is somebody
 */
public record MemberLine(String text, Outcome outcome, Optional<Person> person) {

	/** What can become of it. */
	public enum Outcome {

		/** The person comes into the group, or leaves it. */
		CHANGES,
		/** The person is in the group already, or not in it. */
		NO_CHANGE,
		/** The same person stands further up in the list. */
		REPEATED,
		/** Nobody has that uid or mail address. */
		UNKNOWN,
		/** The directory no longer has the person. */
		MISSING

	}

}
