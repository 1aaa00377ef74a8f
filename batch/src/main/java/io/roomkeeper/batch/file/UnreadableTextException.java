package io.roomkeeper.batch.file;

import java.io.IOException;

/** A text cannot be read on. Its message says where and why, without the text's name. */
final class UnreadableTextException extends IOException {

	private final String remedy;

	/**
	 * @param what where and why, without a full stop
	 * @param remedy what to do, a sentence without its full stop
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
