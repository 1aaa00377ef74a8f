package io.roomkeeper.batch.job;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.database.DataFailure;
import io.roomkeeper.failure.Causes;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.run.RunId;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/** Describes a failed run. */
public final class JobFailures {

	private JobFailures() {
	}

	/**
	 * Returns the message of the first failure that a user can fix. If there is none, the
	 * line says where to find the cause.
	 */
	public static Message message(List<Throwable> failures, RunId run) {
		return find(failures, PartitionFailedException.class).map(PartitionFailedException::message)
			.or(() -> failures.stream()
				.flatMap((failure) -> plain(failure).stream())
				.findFirst()
				.map(FixableException::message))
			.orElseGet(() -> Message.of("run.unexpected", Argument.text(Long.toString(run.value()))));
	}

	/**
	 * Returns the failure that one line describes completely; empty for an unforeseen
	 * error.
	 */
	static Optional<FixableException> plain(Throwable failure) {
		return find(List.of(failure), FixableException.class).or(() -> DataFailure.of(failure));
	}

	/**
	 * Returns whether one line says everything about a failure, so that no trace is
	 * logged.
	 */
	public static boolean isPlain(Throwable failure) {
		return plain(failure).isPresent() || find(List.of(failure), PartitionFailedException.class).isPresent();
	}

	/** Returns the first exception of a kind among the failures and their causes. */
	public static <T extends Throwable> Optional<T> find(List<Throwable> failures, Class<T> kind) {
		return failures.stream()
			.flatMap((failure) -> Causes.of(failure).stream())
			.filter(kind::isInstance)
			.map(kind::cast)
			.findFirst();
	}

}
