package io.roomkeeper.console.setting.explain;

import java.util.Optional;

import io.roomkeeper.console.setting.SettingWording;
import io.roomkeeper.setting.resolution.Candidate;
import io.roomkeeper.setting.resolution.EffectiveSetting;
import io.roomkeeper.setting.resolution.Level;
import io.roomkeeper.setting.resolution.ReasonCode;

/** Describes one of the reader's own settings in a sentence. */
public class OwnSettingSentence {

	private final SettingWording wording;

	private final EffectiveSetting effective;

	private final String contact;

	/**
	 * @param contact the contact for questions
	 */
	public OwnSettingSentence(SettingWording wording, EffectiveSetting effective, String contact) {
		this.wording = wording;
		this.effective = effective;
		this.contact = contact;
	}

	/** Returns who locked it, at which level, until when, and whom to ask. */
	public String grey() {
		return why() + kept() + " " + this.wording.translate("own.ask", this.contact);
	}

	/** Returns who locked it, at which level and until when. */
	String why() {
		Candidate winner = this.effective.explanation().winner();
		if (winner.level() instanceof Level.Dependency(String rule)) {
			return this.wording.rule(this.effective.key(), rule);
		}
		return this.wording.translate("own.grey." + winner.code().name(),
				winner.by().map(this.wording::author).orElse(""), winner.at().map(this.wording::day).orElse(""),
				winner.name())
				+ winner.reason().map((text) -> this.wording.translate("setting.why.reason", text)).orElse("")
				+ winner.until()
					.map((end) -> this.wording.translate("setting.why.until", this.wording.day(end)))
					.orElse("")
				+ ".";
	}

	/** Returns the source of an unlocked value. */
	public String source() {
		Candidate winner = this.effective.explanation().winner();
		String source = this.wording.translate("own.source." + winner.code().name(), winner.name());
		return exceptionEnd().map((end) -> source + " " + this.wording.translate("own.exception", end)).orElse(source);
	}

	private Optional<String> exceptionEnd() {
		return this.effective.explanation()
			.candidates()
			.stream()
			.filter((candidate) -> candidate.code() == ReasonCode.EXCEPTION)
			.findFirst()
			.flatMap(Candidate::until)
			.map(this.wording::day);
	}

	private String kept() {
		return this.effective.explanation()
			.keptChoice()
			.map((value) -> " " + this.wording.translate("own.kept", this.wording.value(this.effective.key(), value)))
			.orElse("");
	}

}
