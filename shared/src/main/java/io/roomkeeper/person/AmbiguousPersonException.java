package io.roomkeeper.person;

import java.util.List;
import java.util.stream.Collectors;

import io.roomkeeper.directory.Uid;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.text.Argument;

/** Thrown when a uid belongs to several present people. */
public class AmbiguousPersonException extends InvalidInputException {

	private static final int NAMED = 5;

	/**
	 * @param uid the given uid
	 * @param people the people who have it
	 */
	public AmbiguousPersonException(Uid uid, List<PersonId> people) {
		super(FailureText.of("person.several", Argument.number(people.size()), Argument.text(uid.value()),
				Argument.text(numbers(people))));
	}

	private static String numbers(List<PersonId> people) {
		String named = people.stream()
			.limit(NAMED)
			.map((id) -> PersonRef.of(id).text())
			.collect(Collectors.joining(", "));
		return (people.size() > NAMED) ? named + ", …" : named;
	}

}
