package io.roomkeeper.audit;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

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
 * @param seal what ties the values to the hash
 * @param hash SHA-256 over all of the above, 64 hexadecimal digits
 */
public record AuditEntry(long seq, Instant at, String actor, String kind, String subject, String detail,
		String previousHash, String origin, AuditSeal seal, String hash) {

	/** The value of {@code previousHash} in the first row. */
	public static final String BEGINNING = "0".repeat(64);

	private static final String FIELD = "detail.";

	private static final String EMPTY = "{}";

	/** Creates the entry that follows a row. */
	public static AuditEntry next(long seq, String previousHash, Instant at, String actor, Origin origin,
			AuditEvent event, SecureRandom random) {
		return new AuditEntry(seq, at.truncatedTo(ChronoUnit.MICROS), actor, event.kind(), event.subject().key(),
				event.detail(), previousHash, origin.text(), AuditSeal.draw(random), "")
			.hashed();
	}

	/** Calculates the hash that this row should have. */
	public String computedHash() {
		if (this.seal.isEmptied()) {
			return isEmptied() ? this.hash : "";
		}
		DetailText canonical = new DetailText();
		if (!this.seal.isNone()) {
			canonical.text("version", "2");
		}
		canonical.text("previous", this.previousHash)
			.text("seq", Long.toString(this.seq))
			.text("at", this.at.toString());
		if (!this.seal.isNone()) {
			canonical.text("kind", this.kind);
			values().forEach((name, value) -> canonical.text(name, this.seal.commitment(name, value)));
			return AuditSeal.hash(canonical.toString());
		}
		canonical.text("actor", this.actor)
			.text("kind", this.kind)
			.text("subject", this.subject)
			.text("detail", this.detail);
		if (!this.origin.isEmpty()) {
			canonical.text("origin", this.origin);
		}
		return AuditSeal.hash(canonical.toString());
	}

	/** Returns whether the hash is that of the values. */
	public boolean isUnchanged() {
		try {
			return computedHash().equals(this.hash);
		}
		catch (IllegalArgumentException _) {
			return false;
		}
	}

	/**
	 * Returns the row, with everything needed to calculate its hash, as a flat JSON
	 * object.
	 */
	public String serialized() {
		return new DetailText().text("row", Long.toString(this.seq))
			.text("at", this.at.toString())
			.text("actor", this.actor)
			.text("kind", this.kind)
			.text("subject", this.subject)
			.text("detail", this.detail)
			.text("previousHash", this.previousHash)
			.text("origin", this.origin)
			.text("seal", this.seal.text())
			.text("hash", this.hash)
			.toString();
	}

	/**
	 * Parses the result of {@link #serialized()}. The hash of the row may be wrong.
	 * @throws IllegalArgumentException if the text is anything else
	 */
	public static AuditEntry deserialized(String text) {
		Map<String, Optional<String>> fields = DetailText.parse(text);
		Function<String, String> field = (name) -> fields.getOrDefault(name, Optional.empty())
			.orElseThrow(() -> new IllegalArgumentException("Not a row of the audit trail"));
		try {
			return new AuditEntry(Long.parseLong(field.apply("row")), Instant.parse(field.apply("at")),
					field.apply("actor"), field.apply("kind"), field.apply("subject"), field.apply("detail"),
					field.apply("previousHash"), field.apply("origin"), new AuditSeal(field.apply("seal")),
					field.apply("hash"));
		}
		catch (DateTimeParseException ex) {
			throw new IllegalArgumentException("Not a row of the audit trail", ex);
		}
	}

	/**
	 * Returns the fields of the detail, in their order; those that are null are empty.
	 */
	public Map<String, Optional<String>> fields() {
		return DetailText.parse(this.detail);
	}

	/**
	 * Returns this row without some of its values. The hash stays valid. An old row,
	 * whose hash covers the values themselves, loses all of them.
	 * @param names {@code actor}, {@code subject}, {@code origin}, and the names of
	 * fields of the detail, each after {@code detail.}
	 */
	public AuditEntry erase(Set<String> names) {
		Map<String, Optional<String>> values = values();
		AuditSeal left = this.seal.erase(values, names);
		boolean all = left.isEmptied();
		DetailText details = new DetailText();
		if (!all) {
			fields().forEach((name, value) -> details.text(name,
					names.contains(FIELD + name) ? Optional.of(AuditSeal.ERASED) : value));
		}
		return new AuditEntry(this.seq, this.at, left(all, names, "actor", this.actor), this.kind,
				left(all, names, "subject", this.subject), details.toString(), this.previousHash,
				all ? "" : left(false, names, "origin", this.origin), left, this.hash);
	}

	private static String left(boolean all, Set<String> erased, String name, String value) {
		return (all || erased.contains(name)) ? AuditSeal.ERASED : value;
	}

	private boolean isEmptied() {
		return this.actor.equals(AuditSeal.ERASED) && this.subject.equals(AuditSeal.ERASED) && this.detail.equals(EMPTY)
				&& this.origin.isEmpty();
	}

	/** Returns all values that can be erased, by name. */
	private Map<String, Optional<String>> values() {
		Map<String, Optional<String>> values = new LinkedHashMap<>();
		values.put("actor", Optional.of(this.actor));
		values.put("subject", Optional.of(this.subject));
		values.put("origin", Optional.of(this.origin));
		fields().forEach((name, value) -> values.put(FIELD + name, value));
		return values;
	}

	private AuditEntry hashed() {
		return new AuditEntry(this.seq, this.at, this.actor, this.kind, this.subject, this.detail, this.previousHash,
				this.origin, this.seal, computedHash());
	}

}
