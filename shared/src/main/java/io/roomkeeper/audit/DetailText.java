package io.roomkeeper.audit;

import java.util.Optional;
import java.util.StringJoiner;

/**
 * Writes a flat JSON object in a canonical form, so that equal values give equal text
 * (RFC 8259 7).
 */
final class DetailText {

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

	@Override
	public String toString() {
		return this.fields.toString();
	}

}
