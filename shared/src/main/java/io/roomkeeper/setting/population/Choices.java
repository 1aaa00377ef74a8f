package io.roomkeeper.setting.population;

import java.util.HashMap;
import java.util.Map;

import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import org.roaringbitmap.RoaringBitmap;

/** People's own choices: for each setting and value, who chose it. */
public final class Choices {

	private final Map<SettingKey, Map<SettingValue, RoaringBitmap>> chosen;

	private Choices(Map<SettingKey, Map<SettingValue, RoaringBitmap>> chosen) {
		this.chosen = chosen;
	}

	/** Collects choices one by one. */
	public static Builder builder() {
		return new Builder();
	}

	/** Returns the people by the value that they chose. */
	Map<SettingValue, RoaringBitmap> of(SettingKey key) {
		return this.chosen.getOrDefault(key, Map.of());
	}

	/** Returns these choices without the person's choice for that setting. */
	Choices without(PersonId person, SettingKey key) {
		Map<SettingValue, RoaringBitmap> changed = new HashMap<>();
		of(key).forEach((value, people) -> {
			RoaringBitmap others = people.clone();
			others.remove(person.value());
			changed.put(value, others);
		});
		return replaced(key, changed);
	}

	/** Returns these choices with another choice of the person. */
	Choices with(PersonId person, SettingKey key, SettingValue value) {
		Choices others = without(person, key);
		Map<SettingValue, RoaringBitmap> changed = new HashMap<>(others.of(key));
		RoaringBitmap people = changed.containsKey(value) ? changed.get(value) : new RoaringBitmap();
		RoaringBitmap more = (people != null) ? people.clone() : new RoaringBitmap();
		more.add(person.value());
		changed.put(value, more);
		return replaced(key, changed);
	}

	private Choices replaced(SettingKey key, Map<SettingValue, RoaringBitmap> changed) {
		Map<SettingKey, Map<SettingValue, RoaringBitmap>> all = new HashMap<>(this.chosen);
		all.put(key, changed);
		return new Choices(all);
	}

	/** Collects choices; one person chooses at most one value of a setting. */
	public static final class Builder {

		private final Map<SettingKey, Map<SettingValue, RoaringBitmap>> chosen = new HashMap<>();

		private Builder() {
		}

		/** Adds a person's choice. */
		public Builder add(PersonId person, SettingKey key, SettingValue value) {
			this.chosen.computeIfAbsent(key, (first) -> new HashMap<>())
				.computeIfAbsent(value, (first) -> new RoaringBitmap())
				.add(person.value());
			return this;
		}

		/** Returns the collected choices. The builder cannot be used afterwards. */
		public Choices build() {
			this.chosen.values().forEach((values) -> values.values().forEach(RoaringBitmap::runOptimize));
			return new Choices(this.chosen);
		}

	}

}
