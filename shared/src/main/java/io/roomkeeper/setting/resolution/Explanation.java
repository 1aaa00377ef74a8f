package io.roomkeeper.setting.resolution;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.setting.catalog.SettingValue;

/**
 * The ladder: every candidate, winner and losers, in the order in which they are shown.
 *
 * @param rungs at least one; exactly one has won
 */
public record Explanation(List<Candidate> rungs) {

	public Explanation {
		rungs = List.copyOf(rungs);
	}

	/** The rung that decides. */
	public Candidate winner() {
		return this.rungs.stream().filter((rung) -> rung.outcome() == Outcome.WON).findFirst().orElseThrow();
	}

	/** The person's own choice, if it is kept and does not apply. */
	public Optional<SettingValue> keptChoice() {
		return this.rungs.stream()
			.filter((rung) -> rung.level() instanceof Level.OwnChoice && rung.outcome() == Outcome.LOST)
			.findFirst()
			.flatMap(Candidate::value);
	}

}
