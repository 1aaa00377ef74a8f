package io.roomkeeper.setting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.population.Distribution;
import io.roomkeeper.setting.population.Share;
import io.roomkeeper.setting.resolution.Level;

/**
 * The people for whom personal meeting IDs are disabled, and what decides that.
 *
 * @param shares the people, by what decides
 * @param people all of these people
 * @param validUntil the earliest moment at which a lock or an exception begins or ends,
 * so that the answer may change
 */
public record DisabledPeople(List<Share> shares, PeopleSet people, Instant validUntil) {

	public DisabledPeople {
		shares = List.copyOf(shares);
	}

	static DisabledPeople of(Distribution distribution, Instant validUntil) {
		List<Share> off = distribution.shares()
			.stream()
			.filter((share) -> share.value().equals(SettingValue.OFF))
			.toList();
		return new DisabledPeople(off, distribution.where(off::contains), validUntil);
	}

	/**
	 * Returns what disables personal meeting IDs for a person; empty if they are enabled.
	 */
	public Optional<Level> cause(PersonId person) {
		return this.shares.stream().filter((share) -> share.people().contains(person)).map(Share::winner).findFirst();
	}

}
