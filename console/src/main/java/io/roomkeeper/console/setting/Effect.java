package io.roomkeeper.console.setting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.setting.Preview;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.population.BlastRadius;
import io.roomkeeper.setting.population.BlastRadius.StayReason;

/** The effect of a change as counts, each with the people behind it. */
public class Effect {

	private final SettingWording wording;

	private final SettingKey key;

	private final Preview preview;

	public Effect(SettingWording wording, SettingKey key, Preview preview) {
		this.wording = wording;
		this.key = key;
		this.preview = preview;
	}

	/** Returns all counts; changes come first. */
	public List<Figure> figures() {
		List<Figure> figures = new ArrayList<>();
		byValue(this.preview.radius().moves()).forEach((value, people) -> add(figures, "to-" + value.text(),
				"effect.to", people, this.wording.value(this.key, value)));
		add(figures, "locked", "effect.locked", this.preview.radius().newlyLocked(), "");
		add(figures, "free", "effect.free", this.preview.radius().newlyFree(), "");
		add(figures, "kept", "effect.kept", this.preview.keptChoices(), "");
		for (StayReason reason : StayReason.values()) {
			add(figures, "stay-" + reason.name().toLowerCase(Locale.ROOT), "effect.stay." + reason, stays(reason), "");
		}
		this.preview.radius()
			.along()
			.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey(Comparator.comparing(SettingKey::text)))
			.forEach((other) -> along(figures, other.getKey(), other.getValue()));
		add(figures, "roomless", "effect.roomless", this.preview.roomless(), "");
		return figures;
	}

	private void along(List<Figure> figures, SettingKey other, List<BlastRadius.Move> moves) {
		byValue(moves).forEach((value, people) -> {
			if (!people.isEmpty()) {
				figures.add(new Figure("along-" + other + "-" + value.text(), this.wording.translate("effect.along",
						people.size(), this.wording.texts().name(other), this.wording.value(other, value)), people));
			}
		});
	}

	private PeopleSet stays(StayReason reason) {
		return this.preview.radius()
			.stays()
			.stream()
			.filter((stay) -> stay.reason() == reason)
			.map(BlastRadius.Stay::people)
			.reduce(PeopleSet.NOBODY, PeopleSet::or);
	}

	private void add(List<Figure> figures, String part, String text, PeopleSet people, String value) {
		if (!people.isEmpty()) {
			figures.add(new Figure(part, this.wording.translate(text, people.size(), value), people));
		}
	}

	private static Map<SettingValue, PeopleSet> byValue(List<BlastRadius.Move> moves) {
		Map<SettingValue, PeopleSet> values = new TreeMap<>(Comparator.comparing(SettingValue::text));
		moves.forEach((move) -> values.merge(move.to(), move.people(), PeopleSet::or));
		return values;
	}

	/**
	 * One count of an effect.
	 *
	 * @param part its name in URLs
	 * @param text what happens to the people; follows the number
	 * @param people the people counted
	 */
	public record Figure(String part, String text, PeopleSet people) {
	}

}
