package io.roomkeeper.setting.resolution;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.SettingException;

/** Says what became of a person's exception. */
final class ExceptionCandidate {

	private final Precedence ladder;

	private final Decision decision;

	ExceptionCandidate(Precedence ladder, Decision decision) {
		this.ladder = ladder;
		this.decision = decision;
	}

	Candidate rung() {
		return this.ladder.candidates()
			.exception()
			.map(this::granted)
			.orElseGet(() -> Candidate.unwritten(new Level.ExceptionGranted(), Optional.empty(), Outcome.SILENT,
					ReasonCode.NO_EXCEPTION_GRANTED));
	}

	private Candidate granted(SettingException exception) {
		ReasonCode code = code(exception);
		Outcome outcome = switch (code) {
			case EXCEPTION -> Outcome.LIFTS;
			case NOTHING_TO_LIFT -> Outcome.SILENT;
			default -> Outcome.LOST;
		};
		return new Candidate(new Level.ExceptionGranted(), "", Optional.empty(), false, Optional.of(exception.author()),
				Optional.of(exception.at()), Optional.of(exception.reason()).filter((text) -> !text.isEmpty()),
				Optional.of(exception.until()), List.of(), outcome, code);
	}

	private ReasonCode code(SettingException exception) {
		boolean bound = this.decision.locked()
				&& (this.decision.winner() instanceof Level.Account || this.decision.winner() instanceof Level.Group);
		if (!exception.activeAt(this.ladder.asOf())) {
			return ReasonCode.EXCEPTION_ENDED;
		}
		if (bound) {
			return ReasonCode.NO_EXCEPTIONS;
		}
		boolean lifts = locks().anyMatch((set) -> this.ladder.candidates().lifted(set, this.ladder.asOf()));
		return lifts ? ReasonCode.EXCEPTION : ReasonCode.NOTHING_TO_LIFT;
	}

	private Stream<Assignment> locks() {
		return Stream.concat(this.ladder.candidates().account().stream(),
				this.ladder.managing().stream().map(ManagingGroup::assignment));
	}

}
