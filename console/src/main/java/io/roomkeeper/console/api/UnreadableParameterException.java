package io.roomkeeper.console.api;

import io.roomkeeper.failure.InvalidInputException;

/** Thrown when a query or form is not valid text in UTF-8. */
final class UnreadableParameterException extends InvalidInputException {

	private final String parameter;

	/**
	 * Creates the exception.
	 * @param parameter the parameter's name; empty if it is unknown
	 */
	UnreadableParameterException(String parameter) {
		super("The query or form of the request is not text in UTF-8",
				"Encode every character as UTF-8 and escape it with %");
		this.parameter = parameter;
	}

	String parameter() {
		return this.parameter;
	}

}
