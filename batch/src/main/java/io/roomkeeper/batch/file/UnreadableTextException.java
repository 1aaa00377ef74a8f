package io.roomkeeper.batch.file;

import java.io.IOException;

import io.roomkeeper.text.Message;

/**
 * Thrown when the rest of a text cannot be read. The message gives the place and the
 * reason, without the name of the file.
 */
final class UnreadableTextException extends IOException {

	private final transient Message what;

	private final transient Message remedy;

	/**
	 * @param what the place and the reason, without a full stop
	 * @param remedy the fix, a sentence without its full stop
	 */
	UnreadableTextException(Message what, Message remedy) {
		super(what.plain());
		this.what = what;
		this.remedy = remedy;
	}

	Message what() {
		return this.what;
	}

	Message remedy() {
		return this.remedy;
	}

}
