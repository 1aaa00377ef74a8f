package io.roomkeeper.failure;

/** Thrown when the requested name or number does not exist. Status 404. */
public class NotFoundException extends FixableException {

	/**
	 * @param text what is wrong or missing, and what would be accepted
	 */
	public NotFoundException(FailureText text) {
		super(text);
	}

	/**
	 * @param what the requested thing, for example {@code There is no user 'ana'}
	 * @param remedy how to find what exists
	 */
	public NotFoundException(String what, String remedy) {
		super(what, remedy);
	}

}
