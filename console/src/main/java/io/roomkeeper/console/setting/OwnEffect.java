package io.roomkeeper.console.setting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import io.roomkeeper.setting.Preview;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.population.BlastRadius;

/** Describes the effect of a change that affects only the reader. */
class OwnEffect {

	private final SettingWording wording;

	private final SettingKey key;

	private final Preview preview;

	OwnEffect(SettingWording wording, SettingKey key, Preview preview) {
		this.wording = wording;
		this.key = key;
		this.preview = preview;
	}

	List<String> sentences() {
		List<String> sentences = new ArrayList<>();
		if (this.preview.radius().moves().isEmpty()) {
			sentences.add(this.wording.translate("effect.own.same"));
		}
		this.preview.radius()
			.moves()
			.forEach((move) -> sentences
				.add(this.wording.translate("effect.own.to", this.wording.value(this.key, move.to()))));
		this.preview.radius()
			.along()
			.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey(Comparator.comparing(SettingKey::text)))
			.forEach((other) -> along(sentences, other.getKey(), other.getValue()));
		if (!this.preview.roomless().isEmpty()) {
			sentences.add(this.wording.translate("effect.own.roomless"));
			sentences.add(this.wording.translate("effect.own.meetings", this.preview.meetings(),
					this.wording.number(this.preview.meetings())));
		}
		return sentences;
	}

	private void along(List<String> sentences, SettingKey other, List<BlastRadius.Move> moves) {
		moves.stream()
			.filter((move) -> !move.people().isEmpty())
			.forEach((move) -> sentences.add(this.wording.translate("effect.own.along",
					this.wording.texts().name(other), this.wording.value(other, move.to()))));
	}

}
