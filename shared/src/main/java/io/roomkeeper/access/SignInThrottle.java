package io.roomkeeper.access;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps wrong passwords from the directory before it locks an account, and keeps anybody
 * from locking somebody else out: strangers may use up only their own share of a name's
 * attempts; the rest is for browsers in which that person has signed in before.
 */
public final class SignInThrottle {

	/** Names and addresses remembered at most; the ones longest unused are forgotten. */
	private static final int REMEMBERED = 100_000;

	private final SignInLimits limits;

	private final Clock clock;

	private final Map<String, Deque<Instant>> counted = new LinkedHashMap<>(16, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
			return size() > REMEMBERED;
		}
	};

	/**
	 * @param limits how much is too much
	 * @param clock the time
	 */
	public SignInThrottle(SignInLimits limits, Clock clock) {
		this.limits = limits;
		this.clock = clock;
	}

	/**
	 * Lets somebody try, or not. What is let through counts as wrong until it is said to
	 * be right.
	 * @param name as it was typed
	 * @param address where the browser is
	 * @param familiar whether that person has signed in with this browser before
	 * @return empty where the directory is not to be asked
	 */
	public synchronized Optional<Attempt> admit(String name, String address, boolean familiar) {
		Instant now = this.clock.instant();
		String key = key(name);
		Count all = new Count("name " + key, this.limits.perName());
		Count strangers = new Count("stranger " + key, this.limits.perNameFromStrangers());
		Count there = new Count("address " + network(address), this.limits.perAddress());
		List<Count> counts = familiar ? List.of(all) : List.of(all, strangers, there);
		if (counts.stream().anyMatch((count) -> full(count, now))) {
			return Optional.empty();
		}
		counts.forEach((count) -> times(count.key(), now).addLast(now));
		return Optional.of(new Attempt(List.of(all.key(), strangers.key()), counts, now));
	}

	private boolean full(Count count, Instant now) {
		return times(count.key(), now).size() >= count.most();
	}

	private Deque<Instant> times(String key, Instant now) {
		Deque<Instant> times = this.counted.computeIfAbsent(key, (_) -> new ArrayDeque<>());
		while (!times.isEmpty() && !times.getFirst().plus(this.limits.window()).isAfter(now)) {
			times.removeFirst();
		}
		return times;
	}

	/**
	 * Names that a directory may take for one: letters count without case, width and
	 * accents, and any space for one.
	 */
	private static String key(String name) {
		return Normalizer.normalize(name.strip(), Normalizer.Form.NFKD)
			.replaceAll("\\p{M}", "")
			.replaceAll("\\s+", " ")
			.toLowerCase(Locale.ROOT);
	}

	/** Whoever has an IPv6 address has all of its first 64 bits (RFC 6177). */
	private static String network(String address) {
		if (address.indexOf(':') < 0) {
			return address;
		}
		String[] parts = address.split(":", -1);
		return (parts.length == 8) ? String.join(":", List.of(parts).subList(0, 4)) : address;
	}

	private record Count(String key, int most) {

	}

	/** Something that was let through. */
	public final class Attempt {

		private final List<String> ofName;

		private final List<Count> counts;

		private final Instant at;

		private Attempt(List<String> ofName, List<Count> counts, Instant at) {
			this.ofName = ofName;
			this.counts = counts;
			this.at = at;
		}

		/** The password was right: the directory has forgotten wrong ones too. */
		public void succeeded() {
			synchronized (SignInThrottle.this) {
				unanswered();
				this.ofName.forEach(SignInThrottle.this.counted::remove);
			}
		}

		/** The directory did not say whether it was right. */
		public void unanswered() {
			synchronized (SignInThrottle.this) {
				this.counts.forEach((count) -> times(count.key(), this.at).remove(this.at));
			}
		}

	}

}
