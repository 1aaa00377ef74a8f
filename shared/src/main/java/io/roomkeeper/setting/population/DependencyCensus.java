package io.roomkeeper.setting.population;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.setting.catalog.DependencyRule;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.resolution.Dependencies;
import io.roomkeeper.setting.resolution.Level;
import org.roaringbitmap.RoaringBitmap;

/**
 * Applies the rules between settings for everyone, as {@link Dependencies} does for one
 * person.
 */
final class DependencyCensus {

	private final Map<SettingKey, List<Share>> shares;

	DependencyCensus(List<DependencyRule> rules, Map<SettingKey, List<Share>> before) {
		this.shares = new LinkedHashMap<>(before);
		for (DependencyRule rule : rules) {
			if (before.containsKey(rule.target())) {
				met(rule).filter((people) -> !people.isEmpty()).ifPresent((people) -> act(rule, people));
			}
		}
	}

	List<Share> of(SettingKey key) {
		return this.shares.getOrDefault(key, List.of());
	}

	private Optional<RoaringBitmap> met(DependencyRule rule) {
		return rule.when().stream().map((condition) -> {
			RoaringBitmap people = new RoaringBitmap();
			of(condition.key()).stream()
				.filter((share) -> condition.oneOf().contains(share.value()))
				.forEach((share) -> people.or(share.people().bitmap()));
			return people;
		}).reduce((one, other) -> RoaringBitmap.and(one, other));
	}

	private void act(DependencyRule rule, RoaringBitmap people) {
		List<Share> after = new ArrayList<>();
		RoaringBitmap forced = new RoaringBitmap();
		for (Share share : of(rule.target())) {
			RoaringBitmap before = share.people().bitmap();
			boolean agrees = share.locked() && share.value().equals(rule.value());
			if (agrees || !RoaringBitmap.intersects(before, people)) {
				after.add(share);
			}
			else {
				forced.or(RoaringBitmap.and(before, people));
				RoaringBitmap others = RoaringBitmap.andNot(before, people);
				if (!others.isEmpty()) {
					after.add(new Share(share.value(), share.locked(), share.winner(), new PeopleSet(others)));
				}
			}
		}
		if (!forced.isEmpty()) {
			after.add(new Share(rule.value(), true, new Level.Dependency(rule.id()), new PeopleSet(forced)));
		}
		this.shares.put(rule.target(), after);
	}

}
