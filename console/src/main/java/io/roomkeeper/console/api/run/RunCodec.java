package io.roomkeeper.console.api.run;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunMode;

/** The names of jobs and modes in the API. Commands use the same names. */
public final class RunCodec {

	private RunCodec() {
	}

	/**
	 * Returns the job with a name.
	 * @throws InvalidInputException if there is no such job; the message lists the jobs
	 */
	static JobName job(String word) {
		return find("job", word, JobName.values(), JobName::key);
	}

	/**
	 * Returns the mode with a name.
	 * @throws InvalidInputException if there is no such mode; the message lists the modes
	 */
	public static RunMode mode(String word) {
		return find("mode", word, RunMode.values(), RunCodec::of);
	}

	/** Returns the name of a constant in the API. */
	static String of(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	private static <T> T find(String field, String word, T[] known, Function<T, String> name) {
		return Arrays.stream(known)
			.filter((constant) -> name.apply(constant).equals(word))
			.findFirst()
			.orElseThrow(
					() -> new InvalidInputException("'%s' does not name an existing %s".formatted(shown(word), field),
							"Use one of: " + Arrays.stream(known).map(name).collect(Collectors.joining(", "))));
	}

	private static String shown(String word) {
		return (word.length() <= 40) ? word : word.substring(0, 40) + "…";
	}

}
