package io.roomkeeper.batch.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.roomkeeper.testing.JavaProcess;

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
		return JavaProcess.of(RoomkeeperCommand.class)
			.options("-XX:TieredStopAtLevel=1")
			.options(options)
			.properties(properties)
			.with(arguments);
	}

}
