package io.roomkeeper.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;

/**
 * Runs one job in a new process, as a command does, and prints the seconds that the run
 * reports.
 */
public final class FreshJob {

	private static final String RESULT = "seconds ";

	private FreshJob() {
	}

	/**
	 * Runs a job.
	 * @param arguments the job, the data directory, and properties as KEY=VALUE
	 */
	public static void main(String[] arguments) {
		for (int i = 2; i < arguments.length; i++) {
			String[] property = arguments[i].split("=", 2);
			System.setProperty(property[0], property[1]);
		}
		try (Installation installation = Installation.in(Path.of(arguments[1]), Map.of())) {
			Run run = installation.run(JobName.valueOf(arguments[0]), Installation.FIRST_DAY);
			Duration took = Duration.between(run.startedAt(), run.endedAt().orElseThrow());
			System.out.println(RESULT + took.toMillis() / 1e3);
		}
	}

	/** Runs a job in a new process and returns the seconds that its run reports. */
	static double seconds(JobName job, Path data, Map<String, ?> properties) {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
						"--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
						"-Xmx" + Runtime.getRuntime().maxMemory(), "-cp", System.getProperty("java.class.path"),
						FreshJob.class.getName(), job.name(), data.toString()));
		properties.forEach((key, value) -> command.add(key + "=" + value));
		try {
			Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
			try (BufferedReader output = process.inputReader()) {
				return output.lines()
					.filter((line) -> line.startsWith(RESULT))
					.mapToDouble((line) -> Double.parseDouble(line.substring(RESULT.length())))
					.findFirst()
					.orElseThrow(() -> new IllegalStateException(job + " failed in a new process"));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
