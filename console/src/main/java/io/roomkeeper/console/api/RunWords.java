package io.roomkeeper.console.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunMode;

/** The words by which scripts name jobs and modes: the ones that commands use. */
final class RunWords {

	private RunWords() {
	}

	/**
	 * The job of that name.
	 * @throws InvalidInputException naming the jobs there are
	 */
	static JobName job(String word) {
		return find("job", word, JobName.values(), JobName::key);
	}

	/**
	 * The mode of that name.
	 * @throws InvalidInputException naming the modes there are
	 */
	static RunMode mode(String word) {
		return find("mode", word, RunMode.values(), RunWords::of);
	}

	/** A constant as scripts write it. */
	static String of(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	private static <T> T find(String field, String word, T[] known, Function<T, String> name) {
		return Arrays.stream(known)
			.filter((constant) -> name.apply(constant).equals(word))
			.findFirst()
			.orElseThrow(() -> new InvalidInputException("'%s' names no %s that there is".formatted(shown(word), field),
					"Use one of: " + Arrays.stream(known).map(name).collect(Collectors.joining(", "))));
	}

	private static String shown(String word) {
		return (word.length() <= 40) ? word : word.substring(0, 40) + "…";
	}

}
