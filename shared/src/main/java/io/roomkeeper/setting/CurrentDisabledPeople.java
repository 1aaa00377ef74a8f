package io.roomkeeper.setting;

import java.time.Instant;

import io.roomkeeper.setting.population.Distribution;
import io.roomkeeper.setting.population.PopulationIndex;
import org.jspecify.annotations.Nullable;

/**
 * Keeps for whom personal meeting IDs are off, until a change of people, groups or
 * settings or a moment in time makes it another answer.
 */
final class CurrentDisabledPeople {

	private final SettingStores stores;

	private final CurrentIndex index;

	private volatile @Nullable Kept kept;

	CurrentDisabledPeople(SettingStores stores, CurrentIndex index) {
		this.stores = stores;
		this.index = index;
	}

	/** The people as of now. */
	DisabledPeople get() {
		PopulationIndex current = this.index.get();
		Instant now = this.stores.now();
		Kept known = this.kept;
		if (known == null || !known.serves(current, now)) {
			Distribution distribution = current.effective(SettingChangeValidator.PERSONAL_MEETING, this.stores.model(),
					now);
			known = new Kept(current, now,
					DisabledPeople.of(distribution, current.validUntil(SettingChangeValidator.PERSONAL_MEETING, now)));
			this.kept = known;
		}
		return known.people();
	}

	/**
	 * An answer.
	 *
	 * @param index by what it was found
	 * @param from the moment for which it was found
	 * @param people the answer
	 */
	private record Kept(PopulationIndex index, Instant from, DisabledPeople people) {

		boolean serves(PopulationIndex current, Instant now) {
			return this.index == current && !now.isBefore(this.from) && now.isBefore(this.people.validUntil());
		}

	}

}
