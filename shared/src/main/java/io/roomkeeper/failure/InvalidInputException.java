package io.roomkeeper.failure;

import io.roomkeeper.text.Message;

/**
 * Thrown when a key, argument, file, date or other input is invalid. Exit code 2, status
 * 400.
 */
public class InvalidInputException extends FixableException {

	/**
	 * @param text what is wrong or missing, and what would be accepted
	 */
	public InvalidInputException(FailureText text) {
		super(text);
	}

	/**
	 * @param what the invalid input, and where it was found
	 * @param remedy what would be accepted
	 */
	public InvalidInputException(String what, String remedy) {
		super(what, remedy);
	}

	/**
	 * @param what the invalid input, and where it was found, without a full stop at the
	 * end
	 * @param remedy what would be accepted, a sentence without its full stop
	 */
	public InvalidInputException(Message what, Message remedy) {
		super(what, remedy, null);
	}

}
