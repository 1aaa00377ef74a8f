package io.roomkeeper.setting.population;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.resolution.Level;
import io.roomkeeper.setting.resolution.ResolutionModel;
import org.roaringbitmap.RoaringBitmap;

/**
 * Keeps, as long as memory allows, who has which value of a setting and whether it is
 * locked for them, before settings act on each other. That is all one setting needs to
 * know of another.
 */
final class Summaries {

	private final Map<Question, SoftReference<List<Share>>> kept = new ConcurrentHashMap<>();

	/** The same without what was kept about a setting. */
	Summaries without(SettingKey key) {
		Summaries others = new Summaries();
		this.kept.forEach((question, shares) -> {
			if (!question.key().equals(key)) {
				others.kept.put(question, shares);
			}
		});
		return others;
	}

	/** What is kept, or else what is counted now. Winners of the shares mean nothing. */
	List<Share> of(Question question, Supplier<List<Share>> count) {
		SoftReference<List<Share>> reference = this.kept.get(question);
		List<Share> shares = (reference != null) ? reference.get() : null;
		if (shares == null) {
			shares = summary(count.get());
			this.kept.put(question, new SoftReference<>(shares));
		}
		return shares;
	}

	private static List<Share> summary(List<Share> shares) {
		Map<Stand, RoaringBitmap> people = new LinkedHashMap<>();
		for (Share share : shares) {
			people.computeIfAbsent(new Stand(share.value(), share.locked()), (first) -> new RoaringBitmap())
				.or(share.people().bitmap());
		}
		List<Share> merged = new ArrayList<>();
		people.forEach((stand, ids) -> merged
			.add(new Share(stand.value(), stand.locked(), new Level.CatalogueDefault(), new PeopleSet(ids))));
		return merged;
	}

	/**
	 * What was counted.
	 *
	 * @param key the setting
	 * @param model how it is resolved
	 * @param ended how many locks and exceptions of the setting had begun or ended
	 */
	record Question(SettingKey key, ResolutionModel model, long ended) {

	}

	private record Stand(SettingValue value, boolean locked) {

	}

}
