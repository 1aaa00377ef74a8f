package io.roomkeeper.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;

/**
 * The append-only store of audit events. Appending is part of the caller's transaction,
 * so that a change that cannot be audited does not happen.
 */
public interface AuditTrail {

	/** Appends an event with an actor and the actor's origin. */
	default AuditEntry append(Actor actor, AuditEvent event, Instant at) {
		return append(actor.name(), actor.origin(), event, at);
	}

	/** Appends an event whose origin is unknown. */
	default AuditEntry append(String actor, AuditEvent event, Instant at) {
		return append(actor, Origin.UNKNOWN, event, at);
	}

	/** Appends an event with the name of an actor and an origin. */
	AuditEntry append(String actor, Origin origin, AuditEvent event, Instant at);

	/** Returns the end of the trail. */
	Head head();

	/** Passes every row to the reader, in ascending order of position. */
	void read(Consumer<AuditEntry> reader);

	/**
	 * Returns rows before that position, latest first.
	 * @param before a position, or {@link Long#MAX_VALUE} for the latest
	 */
	List<AuditEntry> latest(long before, int limit);

	/**
	 * Returns matching rows before a position, latest first.
	 * @param before a position, or {@link Long#MAX_VALUE} for the latest rows
	 * @param limit the maximum number of rows
	 */
	AuditPage page(AuditQuery query, long before, int limit);

	/** Returns the row at a position; empty if there is none. */
	Optional<AuditEntry> find(long seq);

	/** Returns rows about one subject, latest first. */
	List<AuditEntry> about(AuditSubject subject, int limit);

	/**
	 * The end of the trail.
	 *
	 * @param seq the position of the last row; 0 if there is none
	 * @param hash its hash
	 */
	record Head(long seq, String hash) {

	}

}
