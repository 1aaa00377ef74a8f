package io.roomkeeper.roster;

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
 * What happened to a person and when: what runs did to them, and what stands of them in
 * the audit trail. For admins and the helpdesk; throws
 * {@link io.roomkeeper.access.AccessDeniedForActorException} for anybody else.
 */
public final class PersonHistory {

	private final Runs runs;

	private final AuditTrail trail;

	/**
	 * @param runs what runs did
	 * @param trail what was done by people
	 */
	public PersonHistory(Runs runs, AuditTrail trail) {
		this.runs = runs;
		this.trail = trail;
	}

	/** The latest that happened, latest first. */
	public List<Happening> of(Actor actor, Uid uid, int limit) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		Stream<Happening> traces = this.runs.tracesOf(uid.value(), limit).stream().map(Happening.ByRun::new);
		Stream<Happening> entries = this.trail.about("user " + uid.value(), limit).stream().map(Happening.ByActor::new);
		return Stream.concat(traces, entries)
			.sorted(Comparator.comparing(Happening::at).reversed())
			.limit(limit)
			.toList();
	}

	/** Something that happened to a person. */
	public sealed interface Happening {

		/** When; of a run, when it began. */
		Instant at();

		/** A run did it. */
		record ByRun(RunTrace trace) implements Happening {

			@Override
			public Instant at() {
				return this.trace.run().startedAt();
			}

		}

		/** Somebody did it. */
		record ByActor(AuditEntry entry) implements Happening {

			@Override
			public Instant at() {
				return this.entry.at();
			}

		}

	}

}
