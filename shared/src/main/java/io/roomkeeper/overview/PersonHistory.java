package io.roomkeeper.overview;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.run.RunTrace;
import io.roomkeeper.run.Runs;

/**
 * The history of a person: what runs did to them, and the audit trail's entries about
 * them. Only admins and the helpdesk may use it; it throws
 * {@link io.roomkeeper.access.AccessDeniedForActorException} for anyone else.
 */
public final class PersonHistory {

	private final Runs runs;

	private final AuditTrail trail;

	public PersonHistory(Runs runs, AuditTrail trail) {
		this.runs = runs;
		this.trail = trail;
	}

	/** Returns the latest events, latest first. */
	public List<Happening> of(Actor actor, Uid uid, int limit) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		Stream<Happening> traces = this.runs.tracesOf(uid.value(), limit).stream().map(Happening.ByRun::new);
		Stream<Happening> entries = this.trail.about(uid.auditSubject(), limit).stream().map(Happening.ByActor::new);
		return Stream.concat(traces, entries)
			.sorted(Comparator.comparing(Happening::at).reversed())
			.limit(limit)
			.toList();
	}

	/** An event in a person's history. */
	public sealed interface Happening {

		/** Returns when it happened; for a run, when the run began. */
		Instant at();

		/** A run did it. */
		record ByRun(RunTrace trace) implements Happening {

			@Override
			public Instant at() {
				return this.trace.run().startedAt();
			}

		}

		/** An actor did it. */
		record ByActor(AuditEntry entry) implements Happening {

			@Override
			public Instant at() {
				return this.entry.at();
			}

		}

	}

}
