package io.roomkeeper.batch.job;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.roomkeeper.config.OneLineFailure;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.run.RunId;

/** Describes a failed run in one line. */
final class JobFailures {

	private JobFailures() {
	}

	/**
	 * The message of the first failure that a user can fix. If there is none, the line
	 * says where to find the cause.
	 */
	static String line(List<Throwable> failures, RunId run) {
		return find(failures, FixableException.class).map(FixableException::line)
			.or(() -> failures.stream().flatMap((failure) -> OneLineFailure.ofMachine(failure).stream()).findFirst())
			.orElseGet(
					() -> "An error that was not foreseen ended the run. Look for 'run %d' in the log: standard error of a command, the output of the console."
						.formatted(run.value()));
	}

	/** Whether one line says everything about a failure, so that no trace is logged. */
	static boolean isPlain(Throwable failure) {
		return find(List.of(failure), FixableException.class).isPresent()
				|| OneLineFailure.ofMachine(failure).isPresent();
	}

	/** The first exception of a kind among the failures and their causes. */
	static <T extends Throwable> Optional<T> find(List<Throwable> failures, Class<T> kind) {
		return failures.stream()
			.flatMap((failure) -> Stream.iterate(failure, (cause) -> cause != null, Throwable::getCause))
			.filter(kind::isInstance)
			.map(kind::cast)
			.findFirst();
	}

}
