package io.roomkeeper.visit;

import java.time.Instant;
import java.util.Optional;

/**
 * A time during which people meet or wait in a place. A place has at most one open
 * session.
 *
 * @param startedAt when a host started it; empty while guests wait for a host
 * @param locked whether nobody else may enter or wait
 * @param endedAt when it ended
 * @param hostSeenAt when a host last had its page open
 * @param toldAt when the host was last told by mail that somebody waits
 * @param revision counts the changes of the session and its visits
 */
public record RoomSession(RoomSessionId id, VisitPlace place, Optional<Instant> startedAt, boolean locked,
		Optional<Instant> endedAt, Optional<Instant> hostSeenAt, Optional<Instant> toldAt, long revision) {

	/** Returns whether a host has started it and it has not ended. */
	public boolean isRunning() {
		return this.startedAt.isPresent() && isOpen();
	}

	/** Returns whether it has not ended. */
	public boolean isOpen() {
		return this.endedAt.isEmpty();
	}

	public RoomSession started(Instant at) {
		return new RoomSession(this.id, this.place, Optional.of(at), this.locked, this.endedAt, Optional.of(at),
				this.toldAt, this.revision);
	}

	public RoomSession locked(boolean on) {
		return new RoomSession(this.id, this.place, this.startedAt, on, this.endedAt, this.hostSeenAt, this.toldAt,
				this.revision);
	}

	public RoomSession ended(Instant at) {
		return new RoomSession(this.id, this.place, this.startedAt, this.locked, Optional.of(at), this.hostSeenAt,
				this.toldAt, this.revision);
	}

	public RoomSession told(Instant at) {
		return new RoomSession(this.id, this.place, this.startedAt, this.locked, this.endedAt, this.hostSeenAt,
				Optional.of(at), this.revision);
	}

	public RoomSession hostSeen(Instant at) {
		return new RoomSession(this.id, this.place, this.startedAt, this.locked, this.endedAt, Optional.of(at),
				this.toldAt, this.revision);
	}

}
