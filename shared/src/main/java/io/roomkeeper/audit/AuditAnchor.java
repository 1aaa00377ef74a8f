package io.roomkeeper.audit;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.roomkeeper.failure.InvalidInputException;

/**
 * An end that the trail had once, kept outside of the database: it shows that no rows up
 * to it were removed or written anew.
 *
 * @param seq the place of the row, 1 or more; 0 for a trail without rows
 * @param hash the row's hash, or its first 12 or more hexadecimal digits
 */
public record AuditAnchor(long seq, String hash) {

	private static final Pattern TEXT = Pattern.compile("([1-9][0-9]{0,17}):([0-9a-f]{12,64})");

	/**
	 * Reads {@code ROWS:HASH}, as {@link #toString()} writes it.
	 * @throws InvalidInputException where it is anything else
	 */
	public static AuditAnchor parse(String text) {
		Matcher parts = TEXT.matcher(text.strip().toLowerCase(Locale.ROOT));
		if (!parts.matches()) {
			throw new InvalidInputException("'%.80s' is no head of the audit trail".formatted(text),
					"Give ROWS:HASH as './roomkeeper audit verify' or the log printed it; 12 digits of the hash are enough");
		}
		return new AuditAnchor(Long.parseLong(parts.group(1)), parts.group(2));
	}

	/** The end that a trail has now. */
	public static AuditAnchor of(AuditTrail.Head head) {
		return new AuditAnchor(head.seq(), head.hash());
	}

	/** Whether that row is the one that is meant. */
	boolean isAt(AuditEntry entry) {
		return entry.seq() == this.seq && entry.hash().startsWith(this.hash);
	}

	@Override
	public String toString() {
		return this.seq + ":" + this.hash;
	}

}
