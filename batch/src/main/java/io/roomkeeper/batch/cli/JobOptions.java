package io.roomkeeper.batch.cli;

import java.time.LocalDate;
import java.util.Optional;

import io.roomkeeper.batch.cli.argument.OutputOption;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.run.RunId;
import io.roomkeeper.run.RunMode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that starts a job. */
final class JobOptions {

	@Option(names = "--plan", description = "List what would change, and change nothing.")
	private boolean plan;

	@Option(names = "--as-of", paramLabel = "DATE",
			description = "Run as of this date instead of today, for example 2026-03-01.")
	private @Nullable LocalDate asOf;

	@Mixin
	private OutputOption output = new OutputOption();

	@Option(names = "--confirm", paramLabel = "RUN", description = "Continue a run that a brake paused.")
	private @Nullable Long confirmed;

	Optional<RunId> confirmed() {
		Long number = this.confirmed;
		if (number != null && number < 1) {
			throw new InvalidInputException("%d is not the number of a run".formatted(number),
					"Give the number that the paused run printed");
		}
		return Optional.ofNullable(number).map(RunId::new);
	}

	RunMode mode() {
		return this.plan ? RunMode.PLAN : RunMode.APPLY;
	}

	Optional<LocalDate> asOf() {
		return Optional.ofNullable(this.asOf);
	}

	OutputOption output() {
		return this.output;
	}

}
