package io.roomkeeper.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * A filter for rows of the trail. An empty field matches every row.
 *
 * @param text occurs in the subject or in the detail, regardless of case
 * @param actor who did it
 * @param kind the kind of event
 * @param from the earliest moment, inclusive
 * @param until the latest moment, exclusive
 */
public record AuditQuery(String text, String actor, Optional<String> kind, Optional<Instant> from,
		Optional<Instant> until) {

	/** Matches every row. */
	public static final AuditQuery ALL = new AuditQuery("", "", Optional.empty(), Optional.empty(), Optional.empty());

	public AuditQuery {
		text = text.strip();
		actor = actor.strip();
	}

}
