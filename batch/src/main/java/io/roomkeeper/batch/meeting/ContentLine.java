package io.roomkeeper.batch.meeting;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A content line of a calendar file (RFC 5545 3.1). Because lines are parsed one by one,
 * a broken property or event does not affect the others.
 *
 * @param name the property in upper case
 * @param parameters the first value of each parameter, by its name in upper case
 * @param value the value as written
 */
record ContentLine(String name, Map<String, String> parameters, String value) {

	/** The maximum number of parameters to keep. */
	private static final int MOST_PARAMETERS = 50;

	/** Parses an unfolded line; empty if it has no value. */
	static Optional<ContentLine> parse(String text) {
		int at = endOfName(text, 0);
		String name = name(text);
		Map<String, String> parameters = new LinkedHashMap<>();
		while (at < text.length() && text.charAt(at) == ';') {
			int equals = endOfName(text, at + 1);
			String parameter = text.substring(at + 1, equals).strip().toUpperCase(Locale.ROOT);
			int end = endOfParameter(text, equals);
			if (parameters.size() < MOST_PARAMETERS && equals < end) {
				parameters.putIfAbsent(parameter, parameterValue(text.substring(equals + 1, end)));
			}
			at = Math.max(end, equals);
		}
		return (name.isEmpty() || at >= text.length()) ? Optional.empty()
				: Optional.of(new ContentLine(name, parameters, text.substring(at + 1)));
	}

	/** Returns the property of an unfolded line in upper case. */
	static String name(String text) {
		return text.substring(0, endOfName(text, 0)).strip().toUpperCase(Locale.ROOT);
	}

	private static int endOfName(String text, int from) {
		int at = from;
		while (at < text.length() && ";:=".indexOf(text.charAt(at)) < 0) {
			at++;
		}
		return at;
	}

	private static int endOfParameter(String text, int from) {
		boolean quoted = false;
		int at = from;
		while (at < text.length() && (quoted || (text.charAt(at) != ';' && text.charAt(at) != ':'))) {
			quoted ^= text.charAt(at) == '"';
			at++;
		}
		return at;
	}

	/** Returns the text of a parameter without quotes and escapes (RFC 6868). */
	private static String parameterValue(String written) {
		String plain = written.strip();
		if (plain.length() >= 2 && plain.startsWith("\"") && plain.endsWith("\"")) {
			plain = plain.substring(1, plain.length() - 1);
		}
		return plain.replace("^n", "\n").replace("^'", "\"").replace("^^", "^");
	}

	/** Returns a parameter; empty if it is absent. */
	Optional<String> parameter(String name) {
		return Optional.ofNullable(this.parameters.get(name)).filter((text) -> !text.isBlank());
	}

	/** Returns the value of a text property without escapes (RFC 5545 3.3.11). */
	String text() {
		if (this.value.indexOf('\\') < 0) {
			return this.value;
		}
		StringBuilder plain = new StringBuilder(this.value.length());
		for (int at = 0; at < this.value.length(); at++) {
			char letter = this.value.charAt(at);
			if (letter == '\\' && at + 1 < this.value.length()) {
				letter = this.value.charAt(++at);
				plain.append((letter == 'n' || letter == 'N') ? '\n' : letter);
			}
			else {
				plain.append(letter);
			}
		}
		return plain.toString();
	}

}
