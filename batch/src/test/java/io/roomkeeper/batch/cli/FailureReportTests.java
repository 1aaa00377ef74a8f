package io.roomkeeper.batch.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Scripts read standard output, so it has to say that a command failed. */
class FailureReportTests {

	/** What commands need besides {@code --output}. */
	private static final Map<String, String> ARGUMENTS = Map.ofEntries(Map.entry("explain", "ada"),
			Map.entry("rooms show", "ada"), Map.entry("rooms hand-over", "ada bo --reason=moved"),
			Map.entry("rooms import", "pom.xml"), Map.entry("usage import", "pom.xml"),
			Map.entry("meetings import", "pom.xml"), Map.entry("veto place", "ada --kind=expiry --reason=leave"),
			Map.entry("veto lift", "ada --kind=expiry"), Map.entry("reissue", "--select=all"),
			Map.entry("passcodes", "--select=all"), Map.entry("links", "--select=all"),
			Map.entry("approve", "1 --hash=12345678"), Map.entry("apply", "1"), Map.entry("undo", "1"),
			Map.entry("reinvite", "--hosts"));

	@RegisterExtension
	final TestCommands commands = new TestCommands();

	@ParameterizedTest
	@MethodSource("commandsWithJson")
	void everyCommandReportsItsFailure(String command) {
		this.commands.set("roomkeeper.unknown", "x");

		JsonNode report = this.commands.json(arguments(command));

		assertThat(report.get("command").asString()).isEqualTo(command);
		assertThat(report.get("status").asString()).isEqualTo("FAILED");
		assertThat(report.get("message").asString()).contains("roomkeeper.unknown");
		assertThat(this.commands.err()).contains("roomkeeper.unknown");
	}

	static Stream<String> commandsWithJson() {
		PrintWriter nowhere = new PrintWriter(new StringWriter());
		return leaves(RoomkeeperCommand.commandLine(nowhere, nowhere))
			.filter((command) -> command.getCommandSpec().findOption("--output") != null)
			.map((command) -> command.getCommandSpec().qualifiedName().replaceFirst("^roomkeeper ", ""));
	}

	private static Stream<CommandLine> leaves(CommandLine command) {
		return command.getSubcommands().isEmpty() ? Stream.of(command)
				: command.getSubcommands().values().stream().flatMap(FailureReportTests::leaves);
	}

	private static String[] arguments(String command) {
		return (command + " " + ARGUMENTS.getOrDefault(command, "")).strip().split(" ");
	}

}
