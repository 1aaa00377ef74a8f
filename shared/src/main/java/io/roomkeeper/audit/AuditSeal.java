package io.roomkeeper.audit;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.hash.Hashing;

/**
 * What ties the values of a row to its hash, so that a value can be erased while the hash
 * stays valid. The hash covers a salted commitment of each value instead of the value.
 * Without the salt, nobody can guess an erased value.
 *
 * @param text empty in rows older than this class, whose hash covers the values
 * themselves; 32 hexadecimal digits, from which the salt of each value follows; or, once
 * a value is erased, a JSON object with the salt of each value that is left and the
 * commitment of each that is erased
 */
public record AuditSeal(String text) {

	/** The seal of rows whose hash covers the values themselves. */
	public static final AuditSeal NONE = new AuditSeal("");

	/** What is stored in place of an erased value. */
	public static final String ERASED = "(erased)";

	/** The seal of an old row without its values; its hash cannot be calculated again. */
	private static final String EMPTIED = "-";

	private static final int SALT_BYTES = 16;

	private static final String SALT = "s";

	private static final String COMMITMENT = "c";

	/** Generates the seal of a new row. */
	static AuditSeal draw(SecureRandom random) {
		byte[] salt = new byte[SALT_BYTES];
		random.nextBytes(salt);
		return new AuditSeal(HexFormat.of().formatHex(salt));
	}

	/** Returns whether the hash covers the values themselves. */
	boolean isNone() {
		return this.text.isEmpty();
	}

	/** Returns whether all values of an old row are erased. */
	boolean isEmptied() {
		return this.text.equals(EMPTIED);
	}

	/** Returns whether the hash covers commitments of the values. */
	public boolean isDrawn() {
		return !isNone() && !isEmptied();
	}

	/** Returns whether any value of the row is erased. */
	public boolean anyErased() {
		return isEmptied() || this.text.startsWith("{");
	}

	/**
	 * Returns the commitment of a value; an empty text for a value in place of an erased
	 * one.
	 */
	String commitment(String name, Optional<String> value) {
		String part = part(name);
		if (part.startsWith(COMMITMENT)) {
			return value.equals(Optional.of(ERASED)) ? part.substring(1) : "";
		}
		return hash(
				new DetailText().text("salt", part.substring(1)).text("name", name).text("value", value).toString());
	}

	/** Returns the seal after some values are erased. */
	AuditSeal erase(Map<String, Optional<String>> values, Set<String> erased) {
		if (isNone() || isEmptied()) {
			return new AuditSeal(EMPTIED);
		}
		DetailText next = new DetailText();
		values.forEach((name, value) -> next.text(name,
				erased.contains(name) ? COMMITMENT + commitment(name, value) : part(name)));
		return new AuditSeal(next.toString());
	}

	private String part(String name) {
		return parts().getOrDefault(name, SALT + hash(this.text + ':' + name).substring(0, 2 * SALT_BYTES));
	}

	private Map<String, String> parts() {
		Map<String, String> parts = new LinkedHashMap<>();
		if (this.text.startsWith("{")) {
			DetailText.parse(this.text).forEach((name, part) -> parts.put(name, part.orElse("")));
		}
		return parts;
	}

	static String hash(String text) {
		return HexFormat.of().formatHex(Hashing.sha256(text));
	}

}
