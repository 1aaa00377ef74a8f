package io.roomkeeper.batch.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;

import io.roomkeeper.access.Actor;
import io.roomkeeper.account.Account;
import io.roomkeeper.batch.cli.terminal.Progress;
import io.roomkeeper.batch.cli.terminal.StopSignal;
import io.roomkeeper.batch.cli.terminal.Terminal;
import io.roomkeeper.batch.cli.text.RunReport;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunId;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;
import io.roomkeeper.run.Runs;
import io.roomkeeper.text.Message;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that runs a job, shows its progress and prints its result. */
abstract class JobCommand implements Callable<Integer> {

	private final JobName job;

	@Mixin
	private JobOptions options = new JobOptions();

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	JobCommand(JobName job) {
		this.job = job;
	}

	@Override
	public final Integer call() {
		try (StopSignal signal = new StopSignal(err());
				ConfigurableApplicationContext context = CommandApplication.start(this.job.key())) {
			signal.stops(context.getBean(Jobs.class));
			Account account = context.getBean(Account.class);
			LocalDate asOf = this.options.asOf().orElseGet(() -> account.today(context.getBean(Clock.class)));
			RunRequest request = RunRequest.of(this.job, this.options.mode(), asOf, Operator.actor(context),
					RunOrigin.COMMAND);
			Runs runs = context.getBean(Runs.class);
			try (Progress _ = Progress.of(runs, this.job, err())) {
				Run run = this.options.confirmed().isPresent()
						? confirm(this.options.confirmed().get(), request.actor(), context) : run(request, context);
				int exitCode = ExitCode.of(run, runs.stagesOf(run.id()));
				report(runs, run, exitCode);
				return exitCode;
			}
		}
	}

	/** Runs the job and waits for its end. */
	Run run(RunRequest request, ConfigurableApplicationContext context) {
		return context.getBean(Jobs.class).run(request);
	}

	/** Continues a paused run and waits for its end. */
	Run confirm(RunId run, Actor actor, ConfigurableApplicationContext context) {
		return context.getBean(Jobs.class).confirm(run, actor);
	}

	private void report(Runs runs, Run run, int exitCode) {
		RunReport report = new RunReport(runs, run, this.job);
		this.options.output().print(this.spec.commandLine().getOut(), report::json, report::text);
		if (exitCode == ExitCode.FAILED || exitCode == ExitCode.WAITS) {
			err().println(Terminal.error(run.message()
				.map(Message::plain)
				.orElse("The run did not finish. Start it again: it continues where it stopped.")));
		}
	}

	private PrintWriter err() {
		return this.spec.commandLine().getErr();
	}

	/** {@code ./roomkeeper closed-rooms}. */
	@Command(name = "closed-rooms", mixinStandardHelpOptions = true,
			description = { "Give future meetings their own numbers if their room no longer opens.",
					"Each sync and the nightly job do this; this command continues it after a brake." })
	static final class ClosedRooms extends JobCommand {

		ClosedRooms() {
			super(JobName.CLOSED_ROOMS);
		}

	}

}
