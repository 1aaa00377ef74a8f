package io.roomkeeper.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Another JVM with the class path of this one. */
public final class JavaProcess {

	/** Options of a process that is too short to benefit from the optimising compiler. */
	public static final List<String> SHORT = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

	private final List<String> options = new ArrayList<>(
			List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));

	private final Class<?> main;

	private JavaProcess(Class<?> main) {
		this.main = main;
	}

	/** Describes a process that runs a main method. */
	public static JavaProcess of(Class<?> main) {
		return new JavaProcess(main);
	}

	/** Adds options of the JVM. */
	public JavaProcess options(List<String> more) {
		this.options.addAll(more);
		return this;
	}

	/** Adds options of the JVM. */
	public JavaProcess options(String... more) {
		return options(List.of(more));
	}

	/** Adds system properties. */
	public JavaProcess properties(Map<String, ?> properties) {
		properties.forEach((key, value) -> this.options.add("-D%s=%s".formatted(key, value)));
		return this;
	}

	/** Returns the process, which is not started yet. */
	public ProcessBuilder with(List<String> arguments) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(this.options);
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), this.main.getName()));
		command.addAll(arguments);
		return new ProcessBuilder(command);
	}

	/** Returns the process, which is not started yet. */
	public ProcessBuilder with(String... arguments) {
		return with(List.of(arguments));
	}

}
