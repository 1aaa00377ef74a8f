package io.roomkeeper.console.setting.explain;

import java.util.Optional;

import io.roomkeeper.console.setting.Speech;
import io.roomkeeper.setting.resolution.EffectiveSetting;
import io.roomkeeper.setting.resolution.Level;
import io.roomkeeper.setting.resolution.ReasonCode;
import io.roomkeeper.setting.resolution.Rung;

/** Describes one of the reader's own settings in a sentence. */
public class OwnAnswer {

	private final Speech speech;

	private final EffectiveSetting effective;

	private final String contact;

	/**
	 * @param contact the contact for questions
	 */
	public OwnAnswer(Speech speech, EffectiveSetting effective, String contact) {
		this.speech = speech;
		this.effective = effective;
		this.contact = contact;
	}

	/** Who locked it, at which level, until when, and whom to ask. */
	public String grey() {
		return why() + kept() + " " + this.speech.translate("own.ask", this.contact);
	}

	/** Who locked it, at which level and until when. */
	String why() {
		Rung winner = this.effective.explanation().winner();
		if (winner.level() instanceof Level.Dependency(String rule)) {
			return this.speech.rule(this.effective.key(), rule);
		}
		return this.speech.translate("own.grey." + winner.code().name(),
				winner.by().map(this.speech::author).orElse(""), winner.at().map(this.speech::day).orElse(""),
				winner.name())
				+ winner.reason().map((text) -> this.speech.translate("setting.why.reason", text)).orElse("")
				+ winner.until()
					.map((end) -> this.speech.translate("setting.why.until", this.speech.day(end)))
					.orElse("")
				+ ".";
	}

	/** The source of an unlocked value. */
	public String source() {
		Rung winner = this.effective.explanation().winner();
		String source = this.speech.translate("own.source." + winner.code().name(), winner.name());
		return exceptionEnd().map((end) -> source + " " + this.speech.translate("own.exception", end)).orElse(source);
	}

	private Optional<String> exceptionEnd() {
		return this.effective.explanation()
			.rungs()
			.stream()
			.filter((rung) -> rung.code() == ReasonCode.EXCEPTION)
			.findFirst()
			.flatMap(Rung::until)
			.map(this.speech::day);
	}

	private String kept() {
		return this.effective.explanation()
			.keptChoice()
			.map((value) -> " " + this.speech.translate("own.kept", this.speech.value(this.effective.key(), value)))
			.orElse("");
	}

}
