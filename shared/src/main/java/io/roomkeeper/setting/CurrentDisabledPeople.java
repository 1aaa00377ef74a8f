package io.roomkeeper.setting;

import java.time.Clock;
import java.time.Instant;

import io.roomkeeper.setting.population.Distribution;
import io.roomkeeper.setting.population.PopulationIndex;
import io.roomkeeper.setting.resolution.ResolutionModel;
import org.jspecify.annotations.Nullable;

/**
 * Caches for whom personal meeting IDs are disabled. The answer is valid until people,
 * groups or settings change, or until a lock or an exception begins or ends.
 */
final class CurrentDisabledPeople {

	private final CurrentIndex index;

	private final ResolutionModel model;

	private final Clock clock;

	private volatile @Nullable Kept kept;

	CurrentDisabledPeople(CurrentIndex index, ResolutionModel model, Clock clock) {
		this.index = index;
		this.model = model;
		this.clock = clock;
	}

	/** Returns the people as of now. */
	DisabledPeople get() {
		PopulationIndex current = this.index.get();
		Instant now = this.clock.instant();
		Kept known = this.kept;
		if (known == null || !known.serves(current, now)) {
			Distribution distribution = current.effective(SettingChangeValidator.PERSONAL_MEETING, this.model, now);
			known = new Kept(current, now,
					DisabledPeople.of(distribution, current.validUntil(SettingChangeValidator.PERSONAL_MEETING, now)));
			this.kept = known;
		}
		return known.people();
	}

	/**
	 * A cached answer.
	 *
	 * @param index the index that gave the answer
	 * @param from the moment to which the answer applies
	 * @param people the people
	 */
	private record Kept(PopulationIndex index, Instant from, DisabledPeople people) {

		boolean serves(PopulationIndex current, Instant now) {
			return this.index == current && !now.isBefore(this.from) && now.isBefore(this.people.validUntil());
		}

	}

}
