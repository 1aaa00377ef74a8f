package io.roomkeeper.console.setting.explain;

import java.util.Optional;

import io.roomkeeper.console.setting.SettingWording;
import io.roomkeeper.setting.resolution.Candidate;
import io.roomkeeper.setting.resolution.EffectiveSetting;
import io.roomkeeper.setting.resolution.Level;
import io.roomkeeper.setting.resolution.ReasonCode;

/** Describes one of the reader's own settings in a sentence. */
public class OwnSettingSentence {

	private final SettingWording speech;

	private final EffectiveSetting effective;

	private final String contact;

	/**
	 * @param contact the contact for questions
	 */
	public OwnSettingSentence(SettingWording speech, EffectiveSetting effective, String contact) {
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
		Candidate winner = this.effective.explanation().winner();
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
		Candidate winner = this.effective.explanation().winner();
		String source = this.speech.translate("own.source." + winner.code().name(), winner.name());
		return exceptionEnd().map((end) -> source + " " + this.speech.translate("own.exception", end)).orElse(source);
	}

	private Optional<String> exceptionEnd() {
		return this.effective.explanation()
			.candidates()
			.stream()
			.filter((candidate) -> candidate.code() == ReasonCode.EXCEPTION)
			.findFirst()
			.flatMap(Candidate::until)
			.map(this.speech::day);
	}

	private String kept() {
		return this.effective.explanation()
			.keptChoice()
			.map((value) -> " " + this.speech.translate("own.kept", this.speech.value(this.effective.key(), value)))
			.orElse("");
	}

}
