package io.roomkeeper.visit;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Tells guests how far their visit is, from memory. It holds the sessions of guests who
 * have asked lately. A call of {@link #refresh} reads what has changed in all of them,
 * with one query if nothing has, however many guests wait.
 */
public final class VisitBoard {

	/** How long a session is held for which nobody asks. */
	private static final Duration HELD = Duration.ofMinutes(1);

	private final Visits visits;

	private final Map<RoomSessionId, Shown> sessions = new ConcurrentHashMap<>();

	VisitBoard(Visits visits) {
		this.visits = visits;
	}

	/**
	 * Returns how far a visit was at the last refresh; empty if there is no such visit.
	 */
	public Optional<VisitStage> stage(VisitId id) {
		return shown(id).flatMap((shown) -> shown.stage(id.number()));
	}

	/**
	 * Tells a listener each stage of a visit, beginning with the present one, until the
	 * result is closed. The listener must not block.
	 * @return empty if there is no such visit
	 */
	public Optional<Watch> watch(VisitId id, Consumer<VisitStage> listener) {
		return shown(id).map((shown) -> {
			Listener watching = new Listener(id.number(), listener);
			shown.listeners.add(watching);
			watching.tell(shown);
			return () -> shown.listeners.remove(watching);
		});
	}

	/**
	 * Returns the visits whose pages have asked since the last call, and those with a
	 * listener.
	 */
	public Set<VisitId> present() {
		Set<VisitId> present = new HashSet<>();
		this.sessions.values().forEach((shown) -> {
			RoomSessionId session = shown.session.id();
			Set<Long> asked = Set.copyOf(shown.asked);
			shown.asked.removeAll(asked);
			asked.forEach((number) -> present.add(new VisitId(session, number)));
			shown.listeners.forEach((listener) -> present.add(new VisitId(session, listener.number)));
		});
		return present;
	}

	/** Reads what has changed since the last call, and tells the listeners. */
	public void refresh() {
		this.sessions.values().removeIf(Shown::isForgotten);
		if (this.sessions.isEmpty()) {
			return;
		}
		this.visits.revisions(Set.copyOf(this.sessions.keySet())).forEach((id, revision) -> {
			Shown shown = this.sessions.get(id);
			if (shown != null && shown.session.revision() < revision) {
				read(shown);
				shown.listeners.forEach((listener) -> listener.tell(shown));
			}
		});
	}

	private Optional<Shown> shown(VisitId id) {
		Shown shown = this.sessions.get(id.session());
		if (shown == null) {
			Optional<RoomSession> stored = this.visits.find(id.session());
			if (stored.isEmpty()) {
				return Optional.empty();
			}
			shown = this.sessions.computeIfAbsent(id.session(), (_) -> new Shown(stored.get()));
		}
		if (!shown.guests.containsKey(id.number())) {
			read(shown);
		}
		shown.asked.add(id.number());
		shown.askedAt = System.nanoTime();
		return Optional.of(shown);
	}

	/**
	 * Reads the session before the visits, so that a visit that changes in between is
	 * read again.
	 */
	private void read(Shown shown) {
		synchronized (shown) {
			this.visits.find(shown.session.id()).ifPresent((session) -> {
				List<GuestVisit> changed = this.visits.changed(session.id(), shown.readUntil);
				changed.forEach((visit) -> shown.guests.put(visit.id().number(), visit));
				shown.session = session;
				shown.readUntil = session.revision();
			});
		}
	}

	/** A running request to be told. */
	@FunctionalInterface
	public interface Watch extends AutoCloseable {

		@Override
		void close();

	}

	private static final class Shown {

		private final Map<Long, GuestVisit> guests = new ConcurrentHashMap<>();

		private final Set<Long> asked = ConcurrentHashMap.newKeySet();

		private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();

		private volatile RoomSession session;

		private volatile long askedAt = System.nanoTime();

		private long readUntil;

		private Shown(RoomSession session) {
			this.session = session;
		}

		private Optional<VisitStage> stage(long number) {
			return Optional.ofNullable(this.guests.get(number))
				.map((visit) -> new VisitStatus(visit, this.session).stage());
		}

		private boolean isForgotten() {
			return this.listeners.isEmpty() && System.nanoTime() - this.askedAt > HELD.toNanos();
		}

	}

	private static final class Listener {

		private final long number;

		private final Consumer<VisitStage> told;

		private Optional<VisitStage> last = Optional.empty();

		private Listener(long number, Consumer<VisitStage> told) {
			this.number = number;
			this.told = told;
		}

		private synchronized void tell(Shown shown) {
			Optional<VisitStage> stage = shown.stage(this.number);
			if (stage.isPresent() && !stage.equals(this.last)) {
				this.last = stage;
				this.told.accept(stage.get());
			}
		}

	}

}
