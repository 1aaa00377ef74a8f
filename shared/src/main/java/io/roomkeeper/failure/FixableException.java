package io.roomkeeper.failure;

import java.util.List;

import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * A refusal or failure that a person can fix. Its message is one line: what happened and
 * where, then what to do. The message never contains a secret. The line is English, for a
 * terminal, a problem+json document and the log; {@link #message} is the same in the
 * reader's language, as far as it is stored or shown on a page.
 */
public class FixableException extends RuntimeException {

	private final transient Message what;

	private final transient Message remedy;

	/**
	 * @param text what happened and what to do
	 */
	public FixableException(FailureText text) {
		this(text, null);
	}

	/**
	 * @param text what happened and what to do
	 * @param cause the underlying exception, for the log
	 */
	public FixableException(FailureText text, @Nullable Throwable cause) {
		this(text.what(), text.remedy(), cause);
	}

	/**
	 * @param what what happened and where, without a full stop at the end
	 * @param remedy what the reader can do about it, a sentence without its full stop
	 */
	public FixableException(String what, String remedy) {
		this(what, remedy, null);
	}

	/**
	 * @param what what happened and where, without a full stop at the end
	 * @param remedy what the reader can do about it, a sentence without its full stop
	 * @param cause the underlying exception, for the log
	 */
	public FixableException(String what, String remedy, @Nullable Throwable cause) {
		this(Message.literal(what), Message.literal(remedy), cause);
	}

	/**
	 * @param what what happened and where, without a full stop at the end
	 * @param remedy what the reader can do about it, a sentence without its full stop
	 * @param cause the underlying exception, for the log
	 */
	public FixableException(Message what, Message remedy, @Nullable Throwable cause) {
		super(oneLine(what.plain()) + ". " + oneLine(remedy.plain()) + ".", cause);
		this.what = inOneLine(what);
		this.remedy = inOneLine(remedy);
	}

	/** Returns the whole line: what happened and where, and what to do. */
	public String line() {
		return String.valueOf(getMessage());
	}

	/** Returns the whole line for a reader in any language. */
	public Message message() {
		return Message.of("failure", Argument.message(this.what), Argument.message(this.remedy));
	}

	/** Returns what happened and where, without a full stop at the end. */
	public Message what() {
		return this.what;
	}

	/** Returns what the reader can do about it, without a full stop at the end. */
	public Message advice() {
		return this.remedy;
	}

	/** Returns what the reader can do about it, in English. */
	public String remedy() {
		return this.remedy.plain();
	}

	private static Message inOneLine(Message message) {
		boolean literal = message.key().isEmpty();
		List<Argument> arguments = message.arguments()
			.stream()
			.map((argument) -> (argument.kind() == Argument.Kind.TEXT)
					? Argument.text(literal ? oneLine(argument.text()) : withoutControls(argument.text())) : argument)
			.toList();
		return new Message(message.key(), arguments);
	}

	private static String oneLine(String text) {
		String line = withoutControls(text).strip();
		return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
	}

	private static String withoutControls(String text) {
		return text.replaceAll("\\p{Cntrl}+", " ");
	}

}
