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
 * Caches, as long as memory allows, which value of a setting people have and whether it
 * is locked for them, before settings affect each other. The rules between settings need
 * no more than that.
 */
final class Summaries {

	private final Map<Question, SoftReference<List<Share>>> kept = new ConcurrentHashMap<>();

	/** Returns this cache without the entries of a setting. */
	Summaries without(SettingKey key) {
		Summaries others = new Summaries();
		this.kept.forEach((question, shares) -> {
			if (!question.key().equals(key)) {
				others.kept.put(question, shares);
			}
		});
		return others;
	}

	/**
	 * Returns the cached shares or counts them now. The winners in these shares have no
	 * meaning.
	 */
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
	 * The key of a cached answer.
	 *
	 * @param ended the number of locks and exceptions of the setting that had begun or
	 * ended
	 */
	record Question(SettingKey key, ResolutionModel model, long ended) {

	}

	private record Stand(SettingValue value, boolean locked) {

	}

}
