package io.roomkeeper.setting.resolution;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.SettingException;

/** Determines the outcome of a person's exception. */
final class ExceptionCandidate {

	private final Precedence precedence;

	private final Decision decision;

	ExceptionCandidate(Precedence precedence, Decision decision) {
		this.precedence = precedence;
		this.decision = decision;
	}

	Candidate candidate() {
		return this.precedence.candidates()
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
		if (!exception.activeAt(this.precedence.asOf())) {
			return ReasonCode.EXCEPTION_ENDED;
		}
		if (bound) {
			return ReasonCode.NO_EXCEPTIONS;
		}
		boolean lifts = locks().anyMatch((set) -> this.precedence.candidates().lifted(set, this.precedence.asOf()));
		return lifts ? ReasonCode.EXCEPTION : ReasonCode.NOTHING_TO_LIFT;
	}

	private Stream<Assignment> locks() {
		return Stream.concat(this.precedence.candidates().account().stream(),
				this.precedence.managing().stream().map(ManagingGroup::assignment));
	}

}
