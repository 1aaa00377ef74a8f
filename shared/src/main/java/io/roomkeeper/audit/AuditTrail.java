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

	/**
	 * Returns the row before the first one. It is {@link Head#BEGINNING} until old rows
	 * are removed.
	 */
	default Head start() {
		return Head.BEGINNING;
	}

	/** Passes every row to the reader, in ascending order of position. */
	default void read(Consumer<AuditEntry> reader) {
		read(0, Long.MAX_VALUE, reader);
	}

	/**
	 * Passes a range of rows to the reader, in ascending order of position.
	 * @param after the position before the first of them
	 * @param last the position of the last of them
	 */
	void read(long after, long last, Consumer<AuditEntry> reader);

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

		/** The head of a trail without rows. */
		public static final Head BEGINNING = new Head(0, AuditEntry.BEGINNING);

	}

}
