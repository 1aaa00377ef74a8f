package io.roomkeeper.setting.population;

import java.util.List;

import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.resolution.Level;

/**
 * People who have the same effective value of a setting for the same reason.
 *
 * @param value the effective value
 * @param locked whether they cannot change it
 * @param winner what decides
 * @param people the people; never empty
 */
public record Share(SettingValue value, boolean locked, Level winner, PeopleSet people) {

	/** Returns the shares with only some people, without those that have none of them. */
	static List<Share> of(PeopleSet some, List<Share> shares) {
		return shares.stream()
			.map((share) -> new Share(share.value(), share.locked(), share.winner(), share.people().and(some)))
			.filter((share) -> !share.people().isEmpty())
			.toList();
	}

}
