package io.roomkeeper.console.api;

import java.util.List;

import io.roomkeeper.failure.FixableException;

/** Thrown when none of the uses in the request could be imported. */
public class NothingEnteredException extends FixableException {

	private final transient List<Problem.Mistake> mistakes;

	public NothingEnteredException(List<Problem.Mistake> mistakes) {
		super("None of the uses could be imported: %s, %s".formatted(mistakes.getFirst().parameter(),
				mistakes.getFirst().detail()), "Correct them and send them again");
		this.mistakes = List.copyOf(mistakes);
	}

	/** Returns the error of each use. */
	public List<Problem.Mistake> mistakes() {
		return this.mistakes;
	}

}
