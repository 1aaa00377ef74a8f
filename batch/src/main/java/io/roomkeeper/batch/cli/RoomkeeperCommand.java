package io.roomkeeper.batch.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import io.roomkeeper.batch.cli.argument.ArgumentTypes;
import io.roomkeeper.batch.cli.argument.OutputOption;
import io.roomkeeper.batch.cli.terminal.LineWriter;
import io.roomkeeper.batch.cli.terminal.Terminal;
import io.roomkeeper.batch.cli.text.RunReport;
import io.roomkeeper.config.OneLineFailure;
import io.roomkeeper.database.OwnerOnlyFiles;
import io.roomkeeper.release.Release;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The entry point of all commands, for example {@code ./roomkeeper sync}. */
@Command(name = "roomkeeper", mixinStandardHelpOptions = true,
		description = "Manages the personal meeting rooms of an organisation.",
		footer = { "", "Without a command, the console starts.",
				"Exit codes: 0 done, 1 failed, 2 invalid usage, 3 waits for approval or stopped by a brake, 4 done with skipped items." })
public final class RoomkeeperCommand implements Callable<Integer> {

	private static final List<Class<?>> COMMANDS = List.of(SyncCommand.class, NightlyCommands.Sweep.class,
			NightlyCommands.Nightly.class, NightlyCommands.Nights.class, VetoCommands.Group.class,
			RehearseCommand.class, RoomsCommand.class, UsageCommand.class, MeetingsCommand.class, TokenCommand.class,
			ExplainCommand.class, AuditCommand.class, DoctorCommand.class, RebindCommand.class,
			RoomPlanCommands.Reissue.class, RoomPlanCommands.Passcodes.class, RoomPlanCommands.Links.class,
			RoomPlanCommands.SwitchOff.class, JobCommand.ClosedRooms.class, PlanCommands.Approve.class,
			PlanCommands.Apply.class, PlanCommands.Undo.class, ReinviteCommand.class, WorkerCommand.class,
			TrainCommand.class);

	private static final Logger log = LoggerFactory.getLogger(RoomkeeperCommand.class);

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	private RoomkeeperCommand() {
	}

	/** Runs one command and ends the process with its exit code. */
	public static void main(String[] args) {
		OwnerOnlyFiles.apply();
		PrintWriter out = Terminal.writer(System.out);
		PrintWriter err = Terminal.writer(System.err);
		System.exit(run(out, err, args));
	}

	/**
	 * Runs one command. Only this command is examined, because examining all of them
	 * takes as long as some commands run.
	 */
	static int run(PrintWriter out, PrintWriter err, String... args) {
		List<Class<?>> asked = COMMANDS.stream()
			.filter((command) -> args.length > 0 && command.getAnnotation(Command.class).name().equals(args[0]))
			.toList();
		return commandLine(out, err, asked.isEmpty() ? COMMANDS : asked).execute(args);
	}

	/** Returns the root command with all subcommands and their shared configuration. */
	static CommandLine commandLine(PrintWriter out, PrintWriter err) {
		return commandLine(out, err, COMMANDS);
	}

	private static CommandLine commandLine(PrintWriter out, PrintWriter err, List<Class<?>> commands) {
		CommandLine line = new CommandLine(new RoomkeeperCommand());
		commands.forEach(line::addSubcommand);
		line.setOut(new LineWriter(out));
		line.setErr(new LineWriter(err));
		line.setParameterExceptionHandler(RoomkeeperCommand::wrongUse);
		line.setExecutionExceptionHandler(RoomkeeperCommand::failed);
		ArgumentTypes.register(line);
		setVersion(line);
		return line;
	}

	/** Lets every command answer {@code --version}. */
	private static void setVersion(CommandLine line) {
		line.getCommandSpec().version("Roomkeeper " + Release.version());
		line.getSubcommands().values().forEach(RoomkeeperCommand::setVersion);
	}

	@Override
	public Integer call() {
		this.spec.commandLine().usage(this.spec.commandLine().getErr());
		return ExitCode.USAGE;
	}

	private static int wrongUse(ParameterException ex, String[] args) {
		CommandLine line = ex.getCommandLine();
		line.getErr().println(Terminal.error(String.valueOf(ex.getMessage())));
		line.getErr().println("See: ./" + line.getCommandSpec().qualifiedName() + " --help");
		return ExitCode.USAGE;
	}

	private static int failed(Exception ex, CommandLine line, CommandLine.ParseResult parsed) {
		OneLineFailure failure = OneLineFailure.of(ex);
		output(line.getCommandSpec())
			.flatMap((output) -> output.ifJson(() -> RunReport.failure(name(line), failure.text())))
			.ifPresent((report) -> {
				line.getOut().println(report);
				line.getOut().flush();
			});
		line.getErr().println(Terminal.error(failure.text()));
		if (!failure.expected()) {
			log.error("'{}' failed unexpectedly", line.getCommandSpec().qualifiedName(), ex);
		}
		return failure.exitCode();
	}

	/** Returns the option {@code --output} of a command that has one. */
	private static Optional<OutputOption> output(CommandSpec command) {
		return (command.userObject() instanceof OutputOption output) ? Optional.of(output)
				: command.mixins()
					.values()
					.stream()
					.map(RoomkeeperCommand::output)
					.flatMap(Optional::stream)
					.findFirst();
	}

	/** Returns the name of a command as the user types it, for example "rooms show". */
	private static String name(CommandLine line) {
		return line.getCommandSpec().qualifiedName().replaceFirst("^roomkeeper ", "");
	}

}
