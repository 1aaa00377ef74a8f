package io.roomkeeper.access;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.hash.Hashing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Counts attempts of the last while, each under several keys, and refuses those that
 * exceed a limit. Only admitted attempts are stored, and only for the window, so memory
 * use does not grow with refused ones.
 */
public final class AttemptCounts {

	/**
	 * The maximum number of stored counts, about 200 bytes each. Beyond it Caffeine keeps
	 * the most requested ones, which include a key under attack.
	 */
	private static final int MOST = 300_000;

	private final Duration window;

	private final Clock clock;

	private final Cache<Key, Deque<Instant>> counted;

	/**
	 * @param window how long an attempt counts
	 */
	public AttemptCounts(Duration window, Clock clock) {
		this.window = window;
		this.clock = clock;
		Instant start = clock.instant();
		this.counted = Caffeine.newBuilder()
			.maximumSize(MOST)
			.expireAfterWrite(window)
			.ticker(() -> Duration.between(start, clock.instant()).toNanos())
			.executor(Runnable::run)
			.build();
	}

	/**
	 * Counts an attempt under all keys, or under none if one of the limits is reached.
	 */
	public synchronized Optional<Admitted> admit(List<Limit> limits) {
		Instant now = this.clock.instant();
		if (limits.stream().anyMatch((limit) -> times(limit.key(), now).size() >= limit.most())) {
			return Optional.empty();
		}
		limits.forEach((limit) -> {
			Deque<Instant> times = times(limit.key(), now);
			times.addLast(now);
			this.counted.put(limit.key(), times);
		});
		return Optional.of(new Admitted(limits, now));
	}

	/** Returns whether an attempt counts under a key. */
	public synchronized boolean has(String kind, String name) {
		return !times(Key.of(kind, name), this.clock.instant()).isEmpty();
	}

	/** Forgets all attempts under the keys of these limits. */
	public synchronized void reset(Collection<Limit> limits) {
		this.counted.invalidateAll(limits.stream().map(Limit::key).toList());
	}

	/** Returns how many counts are stored, after dropping expired ones. */
	public synchronized long size() {
		this.counted.cleanUp();
		return this.counted.estimatedSize();
	}

	private synchronized void withdraw(List<Limit> limits, Instant at) {
		limits.forEach((limit) -> times(limit.key(), at).remove(at));
	}

	private Deque<Instant> times(Key key, Instant now) {
		Deque<Instant> times = this.counted.getIfPresent(key);
		if (times == null) {
			return new ArrayDeque<>(2);
		}
		while (!times.isEmpty() && !times.getFirst().plus(this.window).isAfter(now)) {
			times.removeFirst();
		}
		return times;
	}

	/** A key, and the most attempts that count under it at once. */
	public static final class Limit {

		private final Key key;

		private final int most;

		/**
		 * @param kind what the name is
		 */
		public Limit(String kind, String name, int most) {
			this.key = Key.of(kind, name);
			this.most = most;
		}

		private Key key() {
			return this.key;
		}

		private int most() {
			return this.most;
		}

	}

	/** An admitted attempt. */
	public final class Admitted {

		private final List<Limit> limits;

		private final Instant at;

		private Admitted(List<Limit> limits, Instant at) {
			this.limits = limits;
			this.at = at;
		}

		/** Makes the attempt count no longer. */
		public void withdraw() {
			AttemptCounts.this.withdraw(this.limits, this.at);
		}

	}

	/** A digest, so that a long name takes no more memory than a short one. */
	private record Key(long first, long second) {

		static Key of(String kind, String name) {
			ByteBuffer digest = ByteBuffer.wrap(Hashing.sha256(kind + ' ' + name));
			return new Key(digest.getLong(), digest.getLong());
		}

	}

}
