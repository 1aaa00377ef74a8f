package io.roomkeeper.audit;

import java.util.OptionalLong;
import java.util.function.Consumer;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.text.Argument;

/** Reads the trail for admins; other actors are refused. */
public final class AuditReader {

	/** The number of rows that are read at once. */
	private static final int PART = 1_000;

	private final AuditTrail trail;

	public AuditReader(AuditTrail trail) {
		this.trail = trail;
	}

	/**
	 * Returns matching rows before a position, latest first.
	 * @param before a position, or {@link Long#MAX_VALUE} for the latest rows
	 * @param limit the maximum number of rows
	 */
	public AuditPage page(Actor actor, AuditQuery query, long before, int limit) {
		actor.require(Role.ADMIN);
		return this.trail.page(query, before, limit);
	}

	/**
	 * Returns the row at a position.
	 * @throws NotFoundException if there is none
	 */
	public AuditEntry get(Actor actor, long seq) {
		actor.require(Role.ADMIN);
		return this.trail.find(seq)
			.orElseThrow(() -> new NotFoundException(FailureText.of("audit.row.none", Argument.number(seq))));
	}

	/**
	 * Passes all matching rows to a consumer, latest first, and keeps few of them in
	 * memory. Rows that are written meanwhile are left out.
	 */
	public void read(Actor actor, AuditQuery query, Consumer<AuditEntry> consumer) {
		actor.require(Role.ADMIN);
		OptionalLong before = OptionalLong.of(Long.MAX_VALUE);
		while (before.isPresent()) {
			AuditPage page = this.trail.page(query, before.getAsLong(), PART);
			page.rows().forEach(consumer);
			before = page.next();
		}
	}

}
