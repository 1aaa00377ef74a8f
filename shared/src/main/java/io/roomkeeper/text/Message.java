package io.roomkeeper.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text as its key and its arguments, so that it can be said in any language later. A
 * literal text, from before there were keys or from outside, has no key.
 *
 * @param key the key in the bundles; empty for a literal text
 * @param arguments the values, in the order of the bundles' placeholders
 */
public record Message(String key, List<Argument> arguments) {

	/** Nothing to say. */
	public static final Message NONE = literal("");

	public Message {
		arguments = List.copyOf(arguments);
	}

	/** A message with a key. */
	public static Message of(String key, Argument... arguments) {
		return new Message(key, List.of(arguments));
	}

	/** A text that is the same in every language. */
	public static Message literal(String text) {
		return new Message("", List.of(Argument.text(text)));
	}

	/** Reads what {@link #encoded} wrote; without a key the text is taken literally. */
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
	 * The arguments as one text, for example {@code pmi:3456789013|date:2026-11-03}; of a
	 * literal text, the text.
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

	/** Whether there is nothing to say. */
	public boolean isEmpty() {
		return equals(NONE);
	}

	/**
	 * The message in English with bare meeting IDs and ISO dates, for scripts and logs.
	 */
	public String plain() {
		return MessageTexts.in(Locale.ENGLISH)
			.say(this, (argument) -> (argument.kind() == Argument.Kind.NUMBER)
					? String.format(Locale.ENGLISH, "%,d", Long.parseLong(argument.text())) : argument.text());
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
