package io.roomkeeper.failure;

/**
 * Thrown when a key, argument, file, date or other input is invalid. Exit code 2, status
 * 400.
 */
public class InvalidInputException extends FixableException {

	/**
	 * @param what the invalid input, and where it was found
	 * @param remedy what would be accepted
	 */
	public InvalidInputException(String what, String remedy) {
		super(what, remedy);
	}

}
