package io.roomkeeper.store.memory;

import java.time.Instant;
import java.util.Optional;

/**
 * How long something was the case.
 *
 * @param began when it began; empty if it was so when groups were first read
 * @param ended when it ended; empty if it is still so
 */
record Period(Optional<Instant> began, Optional<Instant> ended) {

	/** A period without a known beginning that has not ended. */
	static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

	static Period from(Instant began) {
		return new Period(Optional.of(began), Optional.empty());
	}

	Period until(Instant end) {
		return new Period(this.began, Optional.of(end));
	}

	boolean isCurrent() {
		return this.ended.isEmpty();
	}

	boolean contains(Instant moment) {
		return this.began.filter(moment::isBefore).isEmpty() && this.ended.map(moment::isBefore).orElse(true);
	}

}
