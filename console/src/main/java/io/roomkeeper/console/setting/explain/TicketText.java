package io.roomkeeper.console.setting.explain;

import java.util.stream.Collectors;

import io.roomkeeper.console.setting.SettingWording;
import io.roomkeeper.person.Person;
import io.roomkeeper.setting.resolution.Candidate;
import io.roomkeeper.setting.resolution.EffectiveSetting;
import io.roomkeeper.setting.resolution.Outcome;

/** Formats an explanation as plain text for a ticket. */
class TicketText {

	private final SettingWording wording;

	private final Person person;

	private final EffectiveSetting effective;

	private final ExplanationSentences answer;

	private final String address;

	/**
	 * @param address the URL of the explanation
	 */
	TicketText(SettingWording wording, Person person, EffectiveSetting effective, ExplanationSentences answer,
			String address) {
		this.wording = wording;
		this.person = person;
		this.effective = effective;
		this.answer = answer;
		this.address = address;
	}

	String text() {
		String precedence = this.effective.explanation()
			.candidates()
			.stream()
			.filter((candidate) -> candidate.outcome() != Outcome.SILENT)
			.map(this::line)
			.collect(Collectors.joining("\n"));
		return "%s (%s)\n%s: %s\n%s\n\n%s\n%s\n\n%s\n".formatted(this.person.seen().displayName(),
				this.person.seen().uid().value(), this.wording.texts().name(this.effective.key()),
				this.answer.verdict(), String.join("\n", this.answer.sentences()),
				this.wording.translate("setting.decided"), precedence, this.address);
	}

	private String line(Candidate candidate) {
		String value = candidate.value().map((text) -> this.wording.value(this.effective.key(), text)).orElse("–");
		String lock = candidate.locked() ? ", " + this.wording.translate("setting.lock") : "";
		return "%s %s: %s%s. %s".formatted((candidate.outcome() == Outcome.WON) ? ">" : "-",
				this.wording.place(candidate), value, lock, this.wording.code(this.effective.key(), candidate));
	}

}
