package io.roomkeeper.batch.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import static org.assertj.core.api.Assertions.assertThat;

/** Every argument of every command, with values that its type cannot have. */
class ArgumentTypesTests {

	private static final List<String> VALUES = List.of("2027-02-29", "x", "99999999999999999999", "-1.5", "\0", "");

	static Stream<CommandSpec> commands() {
		List<CommandSpec> all = new ArrayList<>();
		add(RoomkeeperCommand.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter())),
				all);
		return all.stream();
	}

	private static void add(CommandLine line, List<CommandSpec> all) {
		all.add(line.getCommandSpec());
		line.getSubcommands().values().forEach((sub) -> add(sub, all));
	}

	@ParameterizedTest
	@MethodSource("commands")
	void refusesAnUnreadableValueInPlainWords(CommandSpec command) {
		Stream.concat(command.options().stream(), command.positionalParameters().stream())
			.filter((argument) -> argument.type() != String.class)
			.forEach((argument) -> VALUES.forEach((value) -> check(command, argument, value)));
	}

	private static void check(CommandSpec command, ArgSpec argument, String value) {
		String typed = (argument instanceof OptionSpec option) ? option.longestName() + "=" + value : value;
		try {
			command.commandLine().parseArgs(typed);
		}
		catch (CommandLine.ParameterException ex) {
			assertThat(ex.getMessage()).as("%s %s", command.qualifiedName(), typed)
				.doesNotContain("java", "picocli", "Exception", "class ", "not an int", "not a long");
		}
	}

}
