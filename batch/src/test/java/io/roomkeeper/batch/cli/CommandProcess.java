package io.roomkeeper.batch.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs a command in a process of its own. */
final class CommandProcess {

	private CommandProcess() {
	}

	/**
	 * Starts a command.
	 * @param properties its configuration
	 * @param options further options of the JVM
	 */
	static Process start(Map<String, ?> properties, List<String> options, String... arguments) throws IOException {
		return builder(properties, options, arguments).start();
	}

	/**
	 * Starts a command whose standard error goes to a file.
	 */
	static Process start(Map<String, ?> properties, List<String> options, Path errors, String... arguments)
			throws IOException {
		return builder(properties, options, arguments).redirectError(errors.toFile())
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
	}

	private static ProcessBuilder builder(Map<String, ?> properties, List<String> options, String... arguments) {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
		command.addAll(options);
		properties.forEach((key, value) -> command.add("-D%s=%s".formatted(key, value)));
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), RoomkeeperCommand.class.getName()));
		command.addAll(List.of(arguments));
		return new ProcessBuilder(command);
	}

}
