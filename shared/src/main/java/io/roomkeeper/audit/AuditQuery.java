package io.roomkeeper.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * Which rows of the trail somebody wants to see. What is left empty may be anything.
 *
 * @param text stands in the subject or in the detail, in whatever case
 * @param actor who did it
 * @param kind what kind of event it is
 * @param from it happened at that moment or later
 * @param until it happened before that moment
 */
public record AuditQuery(String text, String actor, Optional<String> kind, Optional<Instant> from,
		Optional<Instant> until) {

	/** Every row. */
	public static final AuditQuery ALL = new AuditQuery("", "", Optional.empty(), Optional.empty(), Optional.empty());

	public AuditQuery {
		text = text.strip();
		actor = actor.strip();
	}

}
