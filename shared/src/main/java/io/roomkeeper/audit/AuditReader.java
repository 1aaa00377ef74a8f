package io.roomkeeper.audit;

import java.util.List;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;

/** Reads the trail for admins; other actors are refused. */
public final class AuditReader {

	private final AuditTrail trail;

	public AuditReader(AuditTrail trail) {
		this.trail = trail;
	}

	/** Returns one page of matching rows, latest first. */
	public List<AuditEntry> page(Actor actor, AuditQuery query, int offset, int limit) {
		actor.require(Role.ADMIN);
		return this.trail.page(query, offset, limit);
	}

	/** Counts the matching rows. */
	public int count(Actor actor, AuditQuery query) {
		actor.require(Role.ADMIN);
		return this.trail.count(query);
	}

	/** Reads the whole trail and verifies that it is unchanged. */
	public AuditVerification.Result verify(Actor actor) {
		actor.require(Role.ADMIN);
		return AuditVerification.verify(this.trail);
	}

}
