package io.roomkeeper.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Keeps wrong passwords from the directory before it locks an account, and keeps anybody
 * from locking somebody else out: strangers may use up only their own share of a name's
 * attempts; the rest is for browsers in which that person has signed in before.
 *
 * <p>
 * Only an attempt that is let through is remembered, and only for the window. So what is
 * kept grows with what the directory is asked, not with what somebody types.
 */
public final class SignInThrottle {

	/**
	 * Counts kept at most, some 200 bytes each. Past that Caffeine keeps those that are
	 * asked for most, which is what an attack on one name does to it.
	 */
	private static final int MOST = 300_000;

	private final SignInLimits limits;

	private final SignInIdentity identity;

	private final Clock clock;

	private final Cache<Key, Deque<Instant>> counted;

	/**
	 * @param limits how much is too much
	 * @param identity whose attempts a name counts among
	 * @param clock the time
	 */
	public SignInThrottle(SignInLimits limits, SignInIdentity identity, Clock clock) {
		this.limits = limits;
		this.identity = identity;
		this.clock = clock;
		Instant start = clock.instant();
		this.counted = Caffeine.newBuilder()
			.maximumSize(MOST)
			.expireAfterWrite(limits.window())
			.ticker(() -> Duration.between(start, clock.instant()).toNanos())
			.executor(Runnable::run)
			.build();
	}

	/**
	 * Lets somebody try, or not. What is let through counts as wrong until it is said to
	 * be right.
	 * @param name as it was typed
	 * @param address where the browser is
	 * @param familiar whether that person has signed in with this browser before
	 * @return empty where the directory is not to be asked
	 */
	public synchronized Optional<Attempt> admit(SignInName name, String address, boolean familiar) {
		Instant now = this.clock.instant();
		String person = this.identity.of(name);
		Count all = new Count(Key.of("name", person), this.limits.perName());
		Count strangers = new Count(Key.of("stranger", person), this.limits.perNameFromStrangers());
		Count there = new Count(Key.of("address", ClientNetwork.of(address)), this.limits.perAddress());
		List<Count> counts = familiar ? List.of(all) : List.of(all, strangers, there);
		if (counts.stream().anyMatch((count) -> times(count.key(), now).size() >= count.most())) {
			return Optional.empty();
		}
		counts.forEach((count) -> {
			Deque<Instant> times = times(count.key(), now);
			times.addLast(now);
			this.counted.put(count.key(), times);
		});
		return Optional.of(new Attempt(List.of(all.key(), strangers.key()), counts, now));
	}

	/** How many counts are kept; expired ones are dropped first. */
	synchronized long remembered() {
		this.counted.cleanUp();
		return this.counted.estimatedSize();
	}

	private Deque<Instant> times(Key key, Instant now) {
		Deque<Instant> times = this.counted.getIfPresent(key);
		if (times == null) {
			return new ArrayDeque<>(2);
		}
		while (!times.isEmpty() && !times.getFirst().plus(this.limits.window()).isAfter(now)) {
			times.removeFirst();
		}
		return times;
	}

	private record Count(Key key, int most) {

	}

	/** Something that was let through. */
	public final class Attempt {

		private final List<Key> ofName;

		private final List<Count> counts;

		private final Instant at;

		private Attempt(List<Key> ofName, List<Count> counts, Instant at) {
			this.ofName = ofName;
			this.counts = counts;
			this.at = at;
		}

		/** The password was right: the directory has forgotten wrong ones too. */
		public void succeeded() {
			synchronized (SignInThrottle.this) {
				unanswered();
				SignInThrottle.this.counted.invalidateAll(this.ofName);
			}
		}

		/** The directory did not say whether it was right. */
		public void unanswered() {
			synchronized (SignInThrottle.this) {
				this.counts.forEach((count) -> times(count.key(), this.at).remove(this.at));
			}
		}

	}

	/** A digest, so that a long name takes no more memory than a short one. */
	private record Key(long first, long second) {

		static Key of(String kind, String text) {
			ByteBuffer digest = ByteBuffer.wrap(sha256(kind + ' ' + text));
			return new Key(digest.getLong(), digest.getLong());
		}

		private static byte[] sha256(String text) {
			try {
				return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			}
			catch (NoSuchAlgorithmException ex) {
				throw new IllegalStateException("Every Java platform has SHA-256", ex);
			}
		}

	}

}
