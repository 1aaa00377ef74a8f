package io.roomkeeper.failure;

/** What was asked for by its name or number does not exist. Status 404. */
public class NotFoundException extends MendableException {

	/**
	 * @param what what was asked for, for example {@code There is no user 'ana'}
	 * @param remedy how to find what exists
	 */
	public NotFoundException(String what, String remedy) {
		super(what, remedy);
	}

}
