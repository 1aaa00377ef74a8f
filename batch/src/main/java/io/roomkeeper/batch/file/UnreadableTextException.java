package io.roomkeeper.batch.file;

import java.io.IOException;

/**
 * The rest of a text cannot be read. The message gives the place and the reason, without
 * the name of the file.
 */
final class UnreadableTextException extends IOException {

	private final String remedy;

	/**
	 * @param what the place and the reason, without a full stop
	 * @param remedy the fix, a sentence without its full stop
	 */
	UnreadableTextException(String what, String remedy) {
		super(what);
		this.remedy = remedy;
	}

	String what() {
		return String.valueOf(getMessage());
	}

	String remedy() {
		return this.remedy;
	}

}
