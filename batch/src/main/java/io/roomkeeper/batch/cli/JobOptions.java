package io.roomkeeper.batch.cli;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.run.RunId;
import io.roomkeeper.run.RunMode;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of every command that starts a job. */
final class JobOptions {

	@Option(names = "--plan", description = "List what would change, and change nothing.")
	private boolean plan;

	@Option(names = "--as-of", paramLabel = "DATE",
			description = "Run as of this date instead of today, for example 2026-03-01.")
	private @Nullable LocalDate asOf;

	@Option(names = "--output", paramLabel = "text|json", converter = OutputReading.class, defaultValue = "text",
			description = "The output format.")
	private Output output = Output.TEXT;

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

	boolean json() {
		return this.output == Output.JSON;
	}

	enum Output {

		TEXT, JSON

	}

	static final class OutputReading implements ITypeConverter<Output> {

		@Override
		public Output convert(String value) {
			return switch (value.toLowerCase(Locale.ROOT)) {
				case "text" -> Output.TEXT;
				case "json" -> Output.JSON;
				default -> throw new TypeConversionException("'%s' is neither text nor json".formatted(value));
			};
		}

	}

}
