package io.roomkeeper.audit;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;

/**
 * The store of what was done. Rows are only ever added; adding one is part of the
 * caller's transaction, so that a change that cannot be audited does not happen.
 */
public interface AuditTrail {

	/** Adds what an actor has done, and from where. */
	default AuditEntry append(Actor actor, AuditEvent event, Instant at) {
		return append(actor.name(), actor.origin(), event, at);
	}

	/** Adds what somebody has done from wherever it was. */
	default AuditEntry append(String actor, AuditEvent event, Instant at) {
		return append(actor, Origin.UNKNOWN, event, at);
	}

	/** Adds what somebody has done, and from where. */
	AuditEntry append(String actor, Origin origin, AuditEvent event, Instant at);

	/** The end of the trail. */
	Head head();

	/** Passes every row to the reader, by ascending place. */
	void read(Consumer<AuditEntry> reader);

	/**
	 * Rows from before that place, latest first.
	 * @param before a place, or {@link Long#MAX_VALUE} for the latest
	 */
	List<AuditEntry> latest(long before, int limit);

	/** Rows that are asked for, latest first. */
	List<AuditEntry> page(AuditQuery query, int offset, int limit);

	/** How many rows are asked for. */
	int count(AuditQuery query);

	/** Rows about one subject, latest first. */
	List<AuditEntry> about(String subject, int limit);

	/**
	 * Where the trail ends.
	 *
	 * @param seq the place of the last row; 0 where there is none
	 * @param hash its hash
	 */
	record Head(long seq, String hash) {

	}

}
