package io.roomkeeper.console.security;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;

import org.springframework.stereotype.Component;

/** How often somebody tried to sign in since the start, and with what result. */
@Component
public class SignInTally {

	private final Map<Outcome, LongAdder> counts = new EnumMap<>(Outcome.class);

	SignInTally() {
		for (Outcome outcome : Outcome.values()) {
			this.counts.put(outcome, new LongAdder());
		}
	}

	void add(Outcome outcome) {
		adder(outcome).increment();
	}

	/** How often that happened. */
	public long count(Outcome outcome) {
		return adder(outcome).sum();
	}

	private LongAdder adder(Outcome outcome) {
		return Objects.requireNonNull(this.counts.get(outcome));
	}

	/** What became of an attempt to sign in. */
	public enum Outcome {

		/** Name and password belong together. */
		SUCCEEDED,
		/** The break-glass admin came in. */
		BREAK_GLASS,
		/** Name or password is wrong. */
		REFUSED,
		/** There were too many before; the directory was not asked. */
		THROTTLED,
		/** The directory did not answer. */
		UNANSWERED

	}

}
