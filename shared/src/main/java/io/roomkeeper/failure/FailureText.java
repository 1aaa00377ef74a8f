package io.roomkeeper.failure;

import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * The text of a refusal or failure in the reader's language.
 *
 * @param what what happened and where, without a full stop at the end
 * @param remedy what the reader can do about it, a sentence without its full stop
 */
public record FailureText(Message what, Message remedy) {

	/**
	 * Creates the text from a key of the bundles. What happened has the key itself, the
	 * remedy has the key with {@code .fix} appended. Both have the same arguments.
	 */
	public static FailureText of(String key, Argument... arguments) {
		return new FailureText(Message.of(key, arguments), Message.of(key + ".fix", arguments));
	}

}
