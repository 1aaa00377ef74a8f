package io.roomkeeper.audit;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.roomkeeper.failure.InvalidInputException;

/**
 * A former end of the trail, stored outside the database. It proves that no rows up to it
 * were removed or rewritten.
 *
 * @param seq the position of the row, 1 or more; 0 for a trail without rows
 * @param hash the row's hash, or its first 12 or more hexadecimal digits
 */
public record AuditAnchor(long seq, String hash) {

	private static final Pattern TEXT = Pattern.compile("([1-9][0-9]{0,17}):([0-9a-f]{12,64})");

	/**
	 * Parses {@code ROWS:HASH}, the format of {@link #toString()}.
	 * @throws InvalidInputException if the text has another format
	 */
	public static AuditAnchor parse(String text) {
		Matcher parts = TEXT.matcher(text.strip().toLowerCase(Locale.ROOT));
		if (!parts.matches()) {
			throw new InvalidInputException("'%.80s' is not a head of the audit trail".formatted(text),
					"Give ROWS:HASH as './roomkeeper audit verify' or the log printed it; 12 digits of the hash are enough");
		}
		return new AuditAnchor(Long.parseLong(parts.group(1)), parts.group(2));
	}

	/** Returns the current end of a trail. */
	public static AuditAnchor of(AuditTrail.Head head) {
		return new AuditAnchor(head.seq(), head.hash());
	}

	/** Returns whether this anchor refers to that row. */
	boolean isAt(AuditEntry entry) {
		return entry.seq() == this.seq && entry.hash().startsWith(this.hash);
	}

	@Override
	public String toString() {
		return this.seq + ":" + this.hash;
	}

}
