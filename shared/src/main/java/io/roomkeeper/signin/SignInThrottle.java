package io.roomkeeper.signin;

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
import io.roomkeeper.access.ClientNetwork;

/**
 * Limits sign-in attempts, so that the directory does not lock an account and strangers
 * cannot lock out its owner. Unknown browsers may use only part of a name's attempts; the
 * rest is reserved for browsers in which that person has signed in before.
 * <p>
 * Only admitted attempts are stored, and only for the window. Memory use therefore grows
 * with the requests to the directory, not with the attempts made.
 */
public final class SignInThrottle {

	/**
	 * The maximum number of stored counts, about 200 bytes each. Beyond it Caffeine keeps
	 * the most requested ones, which include a name under attack.
	 */
	private static final int MOST = 300_000;

	private final SignInLimits limits;

	private final SignInIdentity identity;

	private final Clock clock;

	private final Cache<Key, Deque<Instant>> counted;

	/**
	 * @param identity the identity under which attempts are counted
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
	 * Decides whether an attempt is admitted. An admitted attempt counts as wrong until
	 * it is reported as successful.
	 * @param name as it was typed
	 * @param address the browser's address
	 * @param familiar whether that person has signed in with this browser before
	 * @return empty if the directory must not be asked
	 */
	public Optional<Attempt> admit(SignInName name, String address, boolean familiar) {
		return admit(this.identity.of(name), address, familiar);
	}

	private synchronized Optional<Attempt> admit(String person, String address, boolean familiar) {
		Instant now = this.clock.instant();
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

	/** Returns how many counts are stored, after dropping expired ones. */
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

	/** An admitted attempt. */
	public final class Attempt {

		private final List<Key> ofName;

		private final List<Count> counts;

		private final Instant at;

		private Attempt(List<Key> ofName, List<Count> counts, Instant at) {
			this.ofName = ofName;
			this.counts = counts;
			this.at = at;
		}

		/**
		 * Records that the password was right. Resets the counts, as the directory does.
		 */
		public void succeeded() {
			synchronized (SignInThrottle.this) {
				unanswered();
				SignInThrottle.this.counted.invalidateAll(this.ofName);
			}
		}

		/** Records that the directory did not decide whether the password was right. */
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
