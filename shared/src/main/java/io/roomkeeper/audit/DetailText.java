package io.roomkeeper.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a flat JSON object in a canonical form, so that equal values give equal text
 * (RFC 8259 7).
 */
final class DetailText {

	private static final String TEXT = "\"((?:[^\"\\\\]|\\\\.)*+)\"";

	private static final Pattern FIELD = Pattern.compile(TEXT + ":(?:" + TEXT + "|null),?", Pattern.DOTALL);

	private static final Pattern ESCAPED = Pattern.compile("\\\\(?:([\"\\\\])|u([0-9a-f]{4}))");

	private final StringJoiner fields = new StringJoiner(",", "{", "}");

	DetailText text(String name, String value) {
		this.fields.add(quoted(name) + ':' + quoted(value));
		return this;
	}

	DetailText text(String name, Optional<String> value) {
		this.fields.add(quoted(name) + ':' + value.map(DetailText::quoted).orElse("null"));
		return this;
	}

	DetailText number(String name, long value) {
		this.fields.add(quoted(name) + ':' + value);
		return this;
	}

	/** Adds a value that is JSON already. */
	DetailText json(String name, String value) {
		this.fields.add(quoted(name) + ':' + value);
		return this;
	}

	private static String quoted(String text) {
		StringBuilder quoted = new StringBuilder("\"");
		for (int at = 0; at < text.length(); at++) {
			char letter = text.charAt(at);
			if (letter == '"' || letter == '\\') {
				quoted.append('\\').append(letter);
			}
			else if (letter < ' ') {
				quoted.append("\\u%04x".formatted((int) letter));
			}
			else {
				quoted.append(letter);
			}
		}
		return quoted.append('"').toString();
	}

	/**
	 * Reads the fields of an object that this class has written, in their order. A null
	 * is empty.
	 * @throws IllegalArgumentException if this class cannot have written the text
	 */
	static Map<String, Optional<String>> parse(String text) {
		Map<String, Optional<String>> fields = new LinkedHashMap<>();
		Matcher field = FIELD.matcher(text);
		int at = 1;
		while (at < text.length() - 1) {
			if (!field.find(at) || field.start() != at) {
				throw new IllegalArgumentException("Not a flat JSON object: " + text);
			}
			fields.put(plain(field.group(1)), Optional.ofNullable(field.group(2)).map(DetailText::plain));
			at = field.end();
		}
		return fields;
	}

	private static String plain(String quoted) {
		return ESCAPED.matcher(quoted)
			.replaceAll((found) -> Matcher.quoteReplacement((found.group(1) != null) ? found.group(1)
					: String.valueOf((char) Integer.parseInt(found.group(2), 16))));
	}

	@Override
	public String toString() {
		return this.fields.toString();
	}

}
