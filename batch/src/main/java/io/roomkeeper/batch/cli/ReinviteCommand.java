package io.roomkeeper.batch.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;

import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.cli.terminal.Progress;
import io.roomkeeper.batch.cli.terminal.StopSignal;
import io.roomkeeper.batch.cli.terminal.Terminal;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.batch.reinvite.ReinviteLists;
import io.roomkeeper.change.PlanId;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.Runs;
import io.roomkeeper.text.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./roomkeeper reinvite}. */
@Command(name = "reinvite", mixinStandardHelpOptions = true, description = {
		"List the meetings whose way in has changed, with what their hosts need to invite again: a table, and for each"
				+ " host a folder with a calendar file and a text for each meeting.",
		"The files contain passcodes and are readable for this account only." })
final class ReinviteCommand implements Callable<Integer>, RoomkeeperCommand.FailureReporting {

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	@Option(names = "--change", paramLabel = "ID",
			description = "Only the meetings of this change, in every state; without it, all that are open.")
	private @Nullable String change;

	@Option(names = "--out", paramLabel = "DIR", required = true,
			description = "Write the list to this folder, which must not exist or be empty.")
	@SuppressWarnings("NullAway.Init")
	private Path out;

	@Option(names = "--output", paramLabel = "text|json", converter = JobOptions.OutputReading.class,
			defaultValue = "text", description = "What to print on standard output.")
	private JobOptions.Output output = JobOptions.Output.TEXT;

	@Override
	public Integer call() {
		OptionalInt number = number();
		try (StopSignal signal = new StopSignal(err());
				ConfigurableApplicationContext context = CommandApplication.start("reinvite")) {
			signal.stops(context.getBean(Jobs.class));
			return list(number, context, Operator.actor(context));
		}
	}

	private OptionalInt number() {
		String text = this.change;
		return (text != null) ? OptionalInt.of(PlanId.parse(text).value()) : OptionalInt.empty();
	}

	private int list(OptionalInt number, ConfigurableApplicationContext context, Actor actor) {
		Runs runs = context.getBean(Runs.class);
		try (Progress _ = Progress.of(runs, JobName.REINVITE_LIST, err())) {
			return report(runs, context.getBean(ReinviteLists.class).write(actor, number, this.out, RunOrigin.COMMAND));
		}
	}

	private int report(Runs runs, Run run) {
		RunReport report = new RunReport(runs, run, run.job());
		PrintWriter printed = this.spec.commandLine().getOut();
		if (this.output == JobOptions.Output.JSON) {
			printed.println(report.json());
		}
		else {
			report.text(printed);
		}
		printed.flush();
		int exitCode = ExitCode.of(run, List.of());
		if (exitCode == ExitCode.FAILED) {
			err().println(Terminal
				.error(run.message().map(Message::plain).orElse("The run did not finish. Start it again.")));
		}
		return exitCode;
	}

	@Override
	public void reportFailure(String line) {
		if (this.output == JobOptions.Output.JSON) {
			PrintWriter printed = this.spec.commandLine().getOut();
			printed.println(RunReport.failure(JobName.REINVITE_LIST, line));
			printed.flush();
		}
	}

	private PrintWriter err() {
		return this.spec.commandLine().getErr();
	}

}
