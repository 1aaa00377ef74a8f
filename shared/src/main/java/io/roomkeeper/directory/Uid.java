package io.roomkeeper.directory;

import java.util.Locale;
import io.roomkeeper.audit.AuditSubject;

/**
 * The name with which a person signs in. Uids are compared without regard to case, as in
 * the directory ({@code caseIgnoreMatch}, RFC 4519 2.39).
 *
 * @param value as the directory writes it, 1 to 256 characters
 */
public record Uid(String value) {

	/** The maximum length of a uid in characters. */
	public static final int LONGEST = 256;

	public Uid {
		if (value.isBlank() || value.length() > LONGEST) {
			throw new IllegalArgumentException("A uid has 1 to 256 characters: '%s'".formatted(value));
		}
	}

	/** Returns the form in which uids are compared. */
	public String key() {
		return this.value.toLowerCase(Locale.ROOT);
	}

	/** Returns the subject of events about the person. */
	public AuditSubject auditSubject() {
		return new AuditSubject.Person(this.value);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Uid uid && uid.key().equals(key());
	}

	@Override
	public int hashCode() {
		return key().hashCode();
	}

}
