package io.roomkeeper.visit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/** Ends visits of guests who have closed the page, and sessions that hosts forgot. */
public final class VisitUpkeep {

	/** A guest whose page has not asked in this time has gone. */
	private static final Duration ABSENT = Duration.ofMinutes(3);

	/** A session that was started and whose host was not seen in this time is over. */
	private static final Duration FORGOTTEN = Duration.ofHours(12);

	private final Visits visits;

	private final VisitPresence presence;

	private final Clock clock;

	VisitUpkeep(Visits visits, VisitPresence presence, Clock clock) {
		this.visits = visits;
		this.presence = presence;
		this.clock = clock;
	}

	/**
	 * Records that guests still have the page open, and ends what is over.
	 * @param present visits whose pages have asked since the last call
	 */
	public void run(Collection<VisitId> present) {
		Instant now = this.clock.instant();
		this.presence.seen(present, now);
		this.presence.revisited(now).forEach((id) -> this.visits.change(id, (session) -> {
			this.presence.comeBack(session, now);
			return session;
		}));
		this.presence.abandoned(now.minus(ABSENT)).forEach((id) -> this.visits.change(id, (session) -> {
			this.presence.leave(session, now.minus(ABSENT), now);
			return session;
		}));
		this.presence.idle(now.minus(FORGOTTEN)).forEach((id) -> this.visits.change(id, (session) -> {
			boolean empty = session.startedAt().isEmpty() && this.visits.count(id, VisitState.WAITING) == 0
					&& this.visits.count(id, VisitState.ADMITTED) == 0;
			if (session.isOpen() && (empty || session.startedAt().isPresent())) {
				this.visits.store(session.ended(now));
			}
			return session;
		}));
	}

}
