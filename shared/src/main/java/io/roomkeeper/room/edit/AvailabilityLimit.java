package io.roomkeeper.room.edit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;

/**
 * Limits how many numbers and links somebody can try, so that nobody can find out which
 * rooms there are. Trying the same one again does not count. Admins see all rooms anyway
 * and are not limited.
 */
final class AvailabilityLimit {

	/**
	 * The maximum number of different numbers and links that an actor can try within the
	 * window.
	 */
	static final int MOST = 100;

	static final Duration WINDOW = Duration.ofHours(1);

	/** The maximum number of actors to remember. */
	private static final int ACTORS = 10_000;

	private final Clock clock;

	private final Cache<String, Map<String, Instant>> tried;

	AvailabilityLimit(Clock clock) {
		this.clock = clock;
		Instant start = clock.instant();
		this.tried = Caffeine.newBuilder()
			.maximumSize(ACTORS)
			.expireAfterWrite(WINDOW)
			.ticker(() -> Duration.between(start, clock.instant()).toNanos())
			.executor(Runnable::run)
			.build();
	}

	/**
	 * Counts one number or link.
	 * @throws TooManyTriesException if the actor has tried too many
	 */
	synchronized void count(Actor actor, String wanted) {
		if (actor.hasAny(Role.ADMIN)) {
			return;
		}
		Instant now = this.clock.instant();
		Map<String, Instant> ofActor = this.tried.get(actor.name(), (_) -> new LinkedHashMap<>());
		ofActor.values().removeIf((at) -> !at.plus(WINDOW).isAfter(now));
		if (ofActor.containsKey(wanted)) {
			return;
		}
		if (ofActor.size() >= MOST) {
			throw new TooManyTriesException();
		}
		ofActor.put(wanted, now);
		this.tried.put(actor.name(), ofActor);
	}

}
