package io.roomkeeper.console.setting.explain;

import java.util.stream.Collectors;

import io.roomkeeper.console.setting.SettingWording;
import io.roomkeeper.person.Person;
import io.roomkeeper.setting.resolution.Candidate;
import io.roomkeeper.setting.resolution.EffectiveSetting;
import io.roomkeeper.setting.resolution.Outcome;

/** Formats an explanation as plain text for a ticket. */
class TicketText {

	private final SettingWording speech;

	private final Person person;

	private final EffectiveSetting effective;

	private final ExplanationSentences answer;

	private final String address;

	/**
	 * @param address the URL of the explanation
	 */
	TicketText(SettingWording speech, Person person, EffectiveSetting effective, ExplanationSentences answer,
			String address) {
		this.speech = speech;
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
				this.person.seen().uid().value(), this.speech.texts().name(this.effective.key()), this.answer.verdict(),
				String.join("\n", this.answer.sentences()), this.speech.translate("setting.decided"), precedence,
				this.address);
	}

	private String line(Candidate candidate) {
		String value = candidate.value().map((said) -> this.speech.value(this.effective.key(), said)).orElse("–");
		String lock = candidate.locked() ? ", " + this.speech.translate("setting.lock") : "";
		return "%s %s: %s%s. %s".formatted((candidate.outcome() == Outcome.WON) ? ">" : "-",
				this.speech.place(candidate), value, lock, this.speech.code(this.effective.key(), candidate));
	}

}
