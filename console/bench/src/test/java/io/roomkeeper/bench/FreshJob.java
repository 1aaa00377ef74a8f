package io.roomkeeper.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.roomkeeper.run.Run;
import io.roomkeeper.testing.JavaProcess;

/**
 * Runs one job in a new process, as a command does, and prints the seconds that the run
 * reports, and the processor seconds of the process.
 */
public final class FreshJob {

	private static final String RESULT = "seconds ";

	private FreshJob() {
	}

	/**
	 * Runs a job.
	 * @param arguments the {@link TimedJob}, the data directory, and properties as
	 * KEY=VALUE
	 */
	public static void main(String[] arguments) {
		for (int i = 2; i < arguments.length; i++) {
			String[] property = arguments[i].split("=", 2);
			System.setProperty(property[0], property[1]);
		}
		try (Installation installation = Installation.in(Path.of(arguments[1]), Map.of())) {
			Run run = TimedJob.valueOf(arguments[0]).run(installation);
			Duration took = Duration.between(run.startedAt(), run.endedAt().orElseThrow());
			System.out.println(RESULT + took.toMillis() / 1e3 + ' ' + processorSeconds());
		}
	}

	private static double processorSeconds() {
		return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
	}

	/** Runs a job in a new process. */
	static Seconds run(TimedJob job, Path data, Map<String, ?> properties) {
		List<String> arguments = new ArrayList<>(List.of(job.name(), data.toString()));
		properties.forEach((key, value) -> arguments.add(key + "=" + value));
		try {
			long begin = System.nanoTime();
			Process process = JavaProcess.of(FreshJob.class)
				.options("-Xmx" + Runtime.getRuntime().maxMemory())
				.with(arguments)
				.redirectError(ProcessBuilder.Redirect.INHERIT)
				.start();
			try (BufferedReader output = process.inputReader()) {
				String[] reported = output.lines()
					.filter((line) -> line.startsWith(RESULT))
					.map((line) -> line.substring(RESULT.length()).split(" ", 2))
					.findFirst()
					.orElseThrow(() -> new IllegalStateException(job + " failed in a new process"));
				process.onExit().join();
				return new Seconds(Double.parseDouble(reported[0]), (System.nanoTime() - begin) / 1e9,
						Double.parseDouble(reported[1]));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * How long a job took in a new process.
	 *
	 * @param run the seconds that its run reports
	 * @param process the seconds of the whole process
	 * @param processor the processor seconds of the process
	 */
	record Seconds(double run, double process, double processor) {

	}

}
