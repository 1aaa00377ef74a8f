package io.roomkeeper.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text stored as its key and arguments, so that it can be rendered in any language
 * later. A literal text has no key; it predates the keys or comes from outside.
 *
 * @param key the key in the bundles; empty for a literal text
 * @param arguments the values, in the order of the bundles' placeholders
 */
public record Message(String key, List<Argument> arguments) {

	/** The key of a message whose arguments are sentences. */
	static final String SENTENCES = "sentences";

	/** The empty message. */
	public static final Message NONE = literal("");

	public Message {
		arguments = List.copyOf(arguments);
	}

	/** Creates a message with a key. */
	public static Message of(String key, Argument... arguments) {
		return new Message(key, List.of(arguments));
	}

	/** Creates a message that is the same in every language. */
	public static Message literal(String text) {
		return new Message("", List.of(Argument.text(text)));
	}

	/**
	 * Creates a message that consists of several sentences; without any it is empty. They
	 * are side by side, because each level of nesting escapes the text once more.
	 */
	public static Message sentences(List<Message> sentences) {
		List<Message> said = sentences.stream().filter((one) -> !one.isEmpty()).toList();
		if (said.size() < 2) {
			return said.isEmpty() ? NONE : said.getFirst();
		}
		return new Message(SENTENCES, said.stream().map(Argument::message).toList());
	}

	/** Parses what {@link #encoded} returns; without a key the text is literal. */
	public static Message decode(String key, String encoded) {
		if (key.isEmpty()) {
			return literal(encoded);
		}
		List<Argument> arguments = new ArrayList<>();
		if (!encoded.isEmpty()) {
			for (String part : split(encoded)) {
				arguments.add(argument(part));
			}
		}
		return new Message(key, arguments);
	}

	/**
	 * Encodes the arguments, for example {@code pmi:3456789013|date:2026-11-03}; returns
	 * the text of a literal message.
	 */
	public String encoded() {
		if (this.key.isEmpty()) {
			return this.arguments.isEmpty() ? "" : this.arguments.getFirst().text();
		}
		StringBuilder encoded = new StringBuilder();
		for (Argument argument : this.arguments) {
			encoded.append(encoded.isEmpty() ? "" : "|")
				.append(argument.kind().name().toLowerCase(Locale.ROOT))
				.append(':')
				.append(argument.text().replace("\\", "\\\\").replace("|", "\\|"));
		}
		return encoded.toString();
	}

	/**
	 * Returns a message whose encoded arguments have at most that many characters. If
	 * this one has more, its last sentences are left out, or it becomes a literal text in
	 * English, which may be cut.
	 */
	public Message within(int length) {
		if (encoded().length() <= length) {
			return this;
		}
		int last = this.arguments.size() - 1;
		return (this.key.equals(SENTENCES) && last > 0)
				? new Message(SENTENCES, this.arguments.subList(0, last)).within(length) : literal(plain());
	}

	/** Returns whether the message is empty. */
	public boolean isEmpty() {
		return equals(NONE);
	}

	/**
	 * Renders the message in English with bare meeting IDs and ISO dates, for scripts and
	 * logs.
	 */
	public String plain() {
		return MessageTexts.in(Locale.ENGLISH).say(this, Argument::text);
	}

	/**
	 * Returns {@link #plain()}, so that a message within a text is never shown as a key.
	 */
	@Override
	public String toString() {
		return plain();
	}

	private static List<String> split(String encoded) {
		List<String> parts = new ArrayList<>();
		StringBuilder part = new StringBuilder();
		for (int at = 0; at < encoded.length(); at++) {
			char letter = encoded.charAt(at);
			if (letter == '\\' && at + 1 < encoded.length()) {
				part.append(encoded.charAt(++at));
			}
			else if (letter == '|') {
				parts.add(part.toString());
				part.setLength(0);
			}
			else {
				part.append(letter);
			}
		}
		parts.add(part.toString());
		return parts;
	}

	private static Argument argument(String part) {
		for (Argument.Kind kind : Argument.Kind.values()) {
			String prefix = kind.name().toLowerCase(Locale.ROOT) + ':';
			if (part.startsWith(prefix)) {
				return new Argument(kind, part.substring(prefix.length()));
			}
		}
		return Argument.text(part);
	}

}
