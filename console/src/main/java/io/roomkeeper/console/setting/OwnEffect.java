package io.roomkeeper.console.setting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import io.roomkeeper.setting.Preview;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.population.BlastRadius;

/** Describes the effect of a change that affects only the reader. */
public class OwnEffect {

	private final SettingWording speech;

	private final SettingKey key;

	private final Preview preview;

	public OwnEffect(SettingWording speech, SettingKey key, Preview preview) {
		this.speech = speech;
		this.key = key;
		this.preview = preview;
	}

	public List<String> sentences() {
		List<String> sentences = new ArrayList<>();
		if (this.preview.radius().moves().isEmpty()) {
			sentences.add(this.speech.translate("effect.own.same"));
		}
		this.preview.radius()
			.moves()
			.forEach((move) -> sentences
				.add(this.speech.translate("effect.own.to", this.speech.value(this.key, move.to()))));
		this.preview.radius()
			.along()
			.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey(Comparator.comparing(SettingKey::text)))
			.forEach((other) -> along(sentences, other.getKey(), other.getValue()));
		if (!this.preview.roomless().isEmpty()) {
			sentences.add(this.speech.translate("effect.own.roomless"));
			sentences.add(this.speech.translate("effect.own.meetings", this.preview.meetings(),
					this.speech.number(this.preview.meetings())));
		}
		return sentences;
	}

	private void along(List<String> sentences, SettingKey other, List<BlastRadius.Move> moves) {
		moves.stream()
			.filter((move) -> !move.people().isEmpty())
			.forEach((move) -> sentences.add(this.speech.translate("effect.own.along", this.speech.texts().name(other),
					this.speech.value(other, move.to()))));
	}

}
