package io.roomkeeper.console.api;

import java.util.List;

import io.roomkeeper.failure.MendableException;

/** Of all the uses that were sent none could be entered. */
class NothingEnteredException extends MendableException {

	private final transient List<Problem.Mistake> mistakes;

	NothingEnteredException(List<Problem.Mistake> mistakes) {
		super("None of the uses could be entered: %s, %s".formatted(mistakes.getFirst().parameter(),
				mistakes.getFirst().detail()), "Mend them and send them again");
		this.mistakes = List.copyOf(mistakes);
	}

	/** What is wrong with each. */
	List<Problem.Mistake> mistakes() {
		return this.mistakes;
	}

}
