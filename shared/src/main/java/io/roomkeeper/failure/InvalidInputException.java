package io.roomkeeper.failure;

/**
 * Something given by a person or a script cannot be used: a key, an argument, a file, a
 * date. Exit code 2, status 400.
 */
public class InvalidInputException extends MendableException {

	/**
	 * @param what what was given, and where
	 * @param remedy what would be accepted
	 */
	public InvalidInputException(String what, String remedy) {
		super(what, remedy);
	}

}
