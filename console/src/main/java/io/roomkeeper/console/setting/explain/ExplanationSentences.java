package io.roomkeeper.console.setting.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.console.setting.SettingWording;
import io.roomkeeper.person.Person;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.resolution.Candidate;
import io.roomkeeper.setting.resolution.EffectiveSetting;
import io.roomkeeper.setting.resolution.Level;
import io.roomkeeper.setting.resolution.ReasonCode;

/** Explains an effective value in a few sentences, the deciding reason first. */
class ExplanationSentences {

	private final SettingWording wording;

	private final Person person;

	private final EffectiveSetting effective;

	ExplanationSentences(SettingWording wording, Person person, EffectiveSetting effective) {
		this.wording = wording;
		this.person = person;
		this.effective = effective;
	}

	/**
	 * Returns the effective value and whether it is locked, for example
	 * {@code Off, locked}.
	 */
	String verdict() {
		return this.wording.translate(this.effective.locked() ? "setting.verdict.locked" : "setting.verdict.open",
				this.wording.value(this.effective.key(), this.effective.value()));
	}

	/** Returns the reason, and whether the user's own choice applies. */
	List<String> sentences() {
		List<String> sentences = new ArrayList<>();
		sentences.add(why());
		exception().ifPresent(sentences::add);
		kept().ifPresent(sentences::add);
		return sentences;
	}

	private String why() {
		Candidate winner = this.effective.explanation().winner();
		if (winner.level() instanceof Level.Dependency(String rule)) {
			return this.wording.rule(this.effective.key(), rule);
		}
		String what = this.wording.translate("setting.why." + winner.code().name(),
				winner.by().map(this.wording::author).orElse(""), winner.at().map(this.wording::day).orElse(""),
				winner.name(), called(this.person));
		return what + winner.reason().map((text) -> this.wording.translate("setting.why.reason", text)).orElse("")
				+ winner.until()
					.filter((end) -> winner.locked())
					.map((end) -> this.wording.translate("setting.why.until", this.wording.day(end)))
					.orElse("")
				+ ".";
	}

	private Optional<String> exception() {
		return candidate(ReasonCode.EXCEPTION).flatMap(Candidate::until)
			.map((end) -> this.wording.translate("setting.why.exception", called(this.person), this.wording.day(end)));
	}

	private Optional<String> kept() {
		SettingKey key = this.effective.key();
		return candidate(ReasonCode.KEPT_UNDER_LOCK).flatMap(Candidate::value)
			.map((value) -> this.wording.translate("setting.why.kept", called(this.person),
					this.wording.value(key, value)));
	}

	private Optional<Candidate> candidate(ReasonCode code) {
		return this.effective.explanation()
			.candidates()
			.stream()
			.filter((candidate) -> candidate.code() == code)
			.findFirst();
	}

	/** Returns the given name of a person, or the full name if there is none. */
	static String called(Person person) {
		String given = person.seen().givenName();
		return given.isBlank() ? person.seen().displayName() : given;
	}

}
