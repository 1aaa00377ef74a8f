package io.roomkeeper.setting.resolution;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.setting.catalog.SettingValue;

/**
 * An explanation: every candidate, winner and losers, in display order.
 *
 * @param candidates at least one; exactly one has won
 */
public record Explanation(List<Candidate> candidates) {

	public Explanation {
		candidates = List.copyOf(candidates);
	}

	/** Returns the candidate that decides. */
	public Candidate winner() {
		return this.candidates.stream()
			.filter((candidate) -> candidate.outcome() == Outcome.WON)
			.findFirst()
			.orElseThrow();
	}

	/** Returns the person's own choice if it is kept but does not apply. */
	public Optional<SettingValue> keptChoice() {
		return this.candidates.stream()
			.filter((candidate) -> candidate.level() instanceof Level.OwnChoice && candidate.outcome() == Outcome.LOST)
			.findFirst()
			.flatMap(Candidate::value);
	}

}
