package io.roomkeeper.audit;

import java.util.List;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;

/** The trail as admins read it; anybody else is refused. */
public final class AuditReader {

	private final AuditTrail trail;

	/**
	 * @param trail what was done
	 */
	public AuditReader(AuditTrail trail) {
		this.trail = trail;
	}

	/** Rows that are asked for, latest first. */
	public List<AuditEntry> page(Actor actor, AuditQuery query, int offset, int limit) {
		actor.require(Role.ADMIN);
		return this.trail.page(query, offset, limit);
	}

	/** How many rows are asked for. */
	public int count(Actor actor, AuditQuery query) {
		actor.require(Role.ADMIN);
		return this.trail.count(query);
	}

	/** Reads the whole trail and says whether it is as it was written. */
	public AuditVerification.Result verify(Actor actor) {
		actor.require(Role.ADMIN);
		return AuditVerification.verify(this.trail);
	}

}
