package io.roomkeeper.directory;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Parses distinguished names with everything that RFC 4514 section 3 allows: escapes, hex
 * pairs, hex values and multi-valued RDNs. It also accepts the quotes and semicolons of
 * RFC 2253 section 4.
 */
final class DnParser {

	/** The short names of attribute types (RFC 4514 section 3). */
	private static final Map<String, String> NAMES = Map.of("2.5.4.3", "cn", "2.5.4.7", "l", "2.5.4.8", "st",
			"2.5.4.10", "o", "2.5.4.11", "ou", "2.5.4.6", "c", "2.5.4.9", "street", "0.9.2342.19200300.100.1.25", "dc",
			"0.9.2342.19200300.100.1.1", "uid");

	private final String dn;

	private int at;

	private DnParser(String dn) {
		this.dn = dn;
	}

	static String key(String dn) {
		return new DnParser(dn).rdns();
	}

	/** Returns the folded values of a DN's first RDN; empty if it has none. */
	static List<String> leadingValues(String dn) {
		DnParser parser = new DnParser(dn);
		List<String> values = new ArrayList<>();
		do {
			parser.leadingValue().ifPresent(values::add);
		}
		while (parser.endsWith('+') && parser.at++ < dn.length());
		return values;
	}

	private Optional<String> leadingValue() {
		while (this.at < this.dn.length() && ",;+=".indexOf(this.dn.charAt(this.at)) < 0) {
			this.at++;
		}
		if (!endsWith('=')) {
			return Optional.empty();
		}
		this.at++;
		return Optional.of(folded(text()));
	}

	private String rdns() {
		StringBuilder key = new StringBuilder(this.dn.length());
		List<String> rdn = new ArrayList<>();
		do {
			rdn.add(pair());
			if (!endsWith('+')) {
				Collections.sort(rdn);
				key.append(key.isEmpty() ? "" : ",").append(String.join("+", rdn));
				rdn.clear();
			}
		}
		while (this.at++ < this.dn.length());
		return key.toString();
	}

	private boolean endsWith(char separator) {
		return this.at < this.dn.length() && this.dn.charAt(this.at) == separator;
	}

	private String pair() {
		int start = this.at;
		while (this.at < this.dn.length() && ",;+=".indexOf(this.dn.charAt(this.at)) < 0) {
			this.at++;
		}
		String type = this.dn.substring(start, this.at).strip().toLowerCase(Locale.ROOT);
		if (!endsWith('=')) {
			return folded(type);
		}
		this.at++;
		return NAMES.getOrDefault(type, type) + "=" + value();
	}

	private String value() {
		while (this.at < this.dn.length() && this.dn.charAt(this.at) == ' ') {
			this.at++;
		}
		if (this.at < this.dn.length() && this.dn.charAt(this.at) == '#') {
			return new DnHexValue(raw()).key();
		}
		return escaped(folded(text()));
	}

	/** Reads up to the next separator without unescaping. */
	private String raw() {
		int start = this.at;
		while (this.at < this.dn.length() && ",;+".indexOf(this.dn.charAt(this.at)) < 0) {
			this.at++;
		}
		return this.dn.substring(start, this.at).strip();
	}

	/** Reads up to the next separator, removing escapes and quotes. */
	private String text() {
		StringBuilder text = new StringBuilder();
		boolean quoted = false;
		for (; this.at < this.dn.length(); this.at++) {
			char c = this.dn.charAt(this.at);
			if (c == '\\' && this.at + 1 < this.dn.length()) {
				unescape(text);
			}
			else if (c == '"') {
				quoted = !quoted;
			}
			else if (!quoted && ",;+".indexOf(c) >= 0) {
				break;
			}
			else {
				text.append(c);
			}
		}
		return text.toString();
	}

	/** Reads one escaped character, or a run of hex pairs that form UTF-8 together. */
	private void unescape(StringBuilder text) {
		byte[] bytes = new byte[(this.dn.length() - this.at) / 3 + 1];
		int count = 0;
		while (hexPairAt(this.at)) {
			bytes[count++] = (byte) Integer.parseInt(this.dn, this.at + 1, this.at + 3, 16);
			this.at += 3;
		}
		if (count == 0) {
			text.append(this.dn.charAt(++this.at));
			return;
		}
		text.append(new String(bytes, 0, count, StandardCharsets.UTF_8));
		this.at--;
	}

	private boolean hexPairAt(int index) {
		return index + 2 < this.dn.length() && this.dn.charAt(index) == '\\'
				&& Character.digit(this.dn.charAt(index + 1), 16) >= 0
				&& Character.digit(this.dn.charAt(index + 2), 16) >= 0;
	}

	/** Folds compatibility forms, case and superfluous spaces (RFC 4518). */
	static String folded(String text) {
		String form = Normalizer.isNormalized(text, Normalizer.Form.NFKC) ? text
				: Normalizer.normalize(text, Normalizer.Form.NFKC);
		StringBuilder folded = new StringBuilder(form.length());
		boolean gap = false;
		for (int i = 0; i < form.length();) {
			int c = form.codePointAt(i);
			i += Character.charCount(c);
			if (Character.isWhitespace(c)) {
				gap = true;
				continue;
			}
			folded.append((gap && !folded.isEmpty()) ? " " : "");
			gap = false;
			folded.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c)));
		}
		return folded.toString();
	}

	/** Escapes characters with a special meaning. */
	static String escaped(String value) {
		StringBuilder escaped = new StringBuilder(value.length());
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			if ("\\\"+;,".indexOf(c) >= 0 || (c == '#' && i == 0)) {
				escaped.append('\\');
			}
			escaped.append(c);
		}
		return escaped.toString();
	}

}
