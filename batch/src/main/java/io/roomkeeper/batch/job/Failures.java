package io.roomkeeper.batch.job;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.failure.MendableException;
import io.roomkeeper.run.RunId;

import org.jspecify.annotations.Nullable;

/** What a failed run says in one line. */
final class Failures {

	private Failures() {
	}

	/**
	 * The line of the first failure that a person can mend; otherwise where to look for
	 * what happened.
	 */
	static String line(List<Throwable> failures, RunId run) {
		return failures.stream()
			.flatMap((failure) -> mendable(failure).stream())
			.findFirst()
			.map(MendableException::line)
			.orElseGet(() -> "An error that was not foreseen ended the run. Look for 'run %d' in the log."
				.formatted(run.value()));
	}

	private static Optional<MendableException> mendable(@Nullable Throwable failure) {
		Throwable cause = failure;
		while (cause != null) {
			if (cause instanceof MendableException mendable) {
				return Optional.of(mendable);
			}
			cause = cause.getCause();
		}
		return Optional.empty();
	}

}
