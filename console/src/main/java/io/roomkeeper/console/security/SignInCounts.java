package io.roomkeeper.console.security;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;

import org.springframework.stereotype.Component;

/** Counts sign-in attempts since the start, by outcome. */
@Component
public class SignInCounts {

	private final Map<Outcome, LongAdder> counts = new EnumMap<>(Outcome.class);

	SignInCounts() {
		for (Outcome outcome : Outcome.values()) {
			this.counts.put(outcome, new LongAdder());
		}
	}

	void add(Outcome outcome) {
		adder(outcome).increment();
	}

	/** Returns the number of attempts with an outcome. */
	public long count(Outcome outcome) {
		return adder(outcome).sum();
	}

	private LongAdder adder(Outcome outcome) {
		return Objects.requireNonNull(this.counts.get(outcome));
	}

	/** The outcome of a sign-in attempt. */
	public enum Outcome {

		/** The name and password are correct. */
		SUCCEEDED,
		/** The break-glass admin signed in. */
		BREAK_GLASS,
		/** The name or password is wrong. */
		REFUSED,
		/** There were too many attempts, so the directory was not asked. */
		THROTTLED,
		/** The directory did not answer. */
		UNANSWERED

	}

}
