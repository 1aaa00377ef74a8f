package io.roomkeeper.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

import io.roomkeeper.access.Origin;

/**
 * A row of the trail.
 *
 * @param seq its position, from 1 without gaps
 * @param at when it happened, to the microsecond
 * @param actor who did it
 * @param kind the kind of event
 * @param subject the key of the {@link AuditSubject}
 * @param detail the details, as a flat JSON object
 * @param previousHash the hash of the previous row
 * @param origin where the actor did it; empty in rows older than this field
 * @param hash SHA-256 over all of the above, 64 hexadecimal digits
 */
public record AuditEntry(long seq, Instant at, String actor, String kind, String subject, String detail,
		String previousHash, String origin, String hash) {

	/** The previous hash of the first row. */
	public static final String BEGINNING = "0".repeat(64);

	/** Creates the entry that follows a row. */
	public static AuditEntry next(long seq, String previousHash, Instant at, String actor, Origin origin,
			AuditEvent event) {
		AuditEntry entry = new AuditEntry(seq, at.truncatedTo(ChronoUnit.MICROS), actor, event.kind(),
				event.subject().key(), event.detail(), previousHash, origin.text(), "");
		return new AuditEntry(entry.seq, entry.at, actor, entry.kind, entry.subject, entry.detail, previousHash,
				entry.origin, entry.computedHash());
	}

	/** Calculates the hash that this row should have. */
	public String computedHash() {
		DetailText canonical = new DetailText().text("previous", this.previousHash)
			.text("seq", Long.toString(this.seq))
			.text("at", this.at.toString())
			.text("actor", this.actor)
			.text("kind", this.kind)
			.text("subject", this.subject)
			.text("detail", this.detail);
		if (!this.origin.isEmpty()) {
			canonical.text("origin", this.origin);
		}
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(digest.digest(canonical.toString().getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
