package io.roomkeeper.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * A filter for rows of the trail. An empty field matches every row.
 *
 * @param text occurs in the subject or in the detail, regardless of case
 * @param actor the beginning of the name of who did it, regardless of case
 * @param about an object; matches the rows of its timeline: those about it, those that
 * mention it and, for a person, what that person did
 * @param kind the kind of event
 * @param from the earliest moment, inclusive
 * @param until the latest moment, exclusive
 */
public record AuditQuery(String text, String actor, Optional<AuditSubject> about, Optional<String> kind,
		Optional<Instant> from, Optional<Instant> until) {

	private static final Instant EARLIEST = Instant.parse("1000-01-01T00:00:00Z");

	private static final Instant LATEST = Instant.parse("9000-01-01T00:00:00Z");

	/** Matches every row. */
	public static final AuditQuery ALL = new AuditQuery("", "", Optional.empty(), Optional.empty(), Optional.empty(),
			Optional.empty());

	public AuditQuery {
		text = text.strip();
		actor = actor.strip();
		from = from.map(AuditQuery::storable);
		until = until.map(AuditQuery::storable);
	}

	/** Returns the nearest moment that a database can store. */
	private static Instant storable(Instant moment) {
		if (moment.isBefore(EARLIEST)) {
			return EARLIEST;
		}
		return moment.isAfter(LATEST) ? LATEST : moment;
	}

	/** Returns the query for the timeline of an object. */
	public static AuditQuery about(AuditSubject object) {
		return new AuditQuery("", "", Optional.of(object), Optional.empty(), Optional.empty(), Optional.empty());
	}

	/** Returns whether no index helps to find the matching rows. */
	public boolean needsScan() {
		return !this.text.isEmpty() || !this.actor.isEmpty();
	}

}
