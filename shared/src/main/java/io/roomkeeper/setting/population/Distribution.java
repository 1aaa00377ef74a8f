package io.roomkeeper.setting.population;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import org.roaringbitmap.RoaringBitmap;

/**
 * The effective values of a setting for all people.
 *
 * @param shares the shares; each person is in exactly one
 */
public record Distribution(SettingKey key, List<Share> shares) {

	public Distribution {
		shares = List.copyOf(shares);
	}

	/** Returns everyone whose share matches. */
	public PeopleSet where(Predicate<Share> asked) {
		RoaringBitmap people = new RoaringBitmap();
		this.shares.stream().filter(asked).forEach((share) -> people.or(share.people().bitmap()));
		return new PeopleSet(people);
	}

	/** Returns the people by value. */
	public Map<SettingValue, PeopleSet> byValue() {
		Map<SettingValue, RoaringBitmap> values = new LinkedHashMap<>();
		for (Share share : this.shares) {
			values.computeIfAbsent(share.value(), (value) -> new RoaringBitmap()).or(share.people().bitmap());
		}
		Map<SettingValue, PeopleSet> result = new LinkedHashMap<>();
		values.forEach((value, people) -> result.put(value, new PeopleSet(people)));
		return result;
	}

	/** Returns the share of one person. */
	public Share of(PersonId person) {
		return this.shares.stream().filter((share) -> share.people().contains(person)).findFirst().orElseThrow();
	}

}
