package io.roomkeeper.batch.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.cli.argument.OutputOption;
import io.roomkeeper.batch.cli.terminal.StopSignal;
import io.roomkeeper.batch.cli.terminal.Terminal;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.batch.nightly.Rehearsal;
import io.roomkeeper.database.DataCopies;
import io.roomkeeper.database.DataCopy;
import io.roomkeeper.forecast.ForecastNight;
import io.roomkeeper.forecast.ForecastService;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.run.Runs;
import io.roomkeeper.text.Message;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

import javax.sql.DataSource;

/** {@code ./roomkeeper rehearse}. */
@Command(name = "rehearse", mixinStandardHelpOptions = true,
		description = { "Run tonight's nightly job on a copy of the data, and show the result beside the forecast.",
				"Nothing is sent and nothing is written to the directory; the copy is removed afterwards.",
				"With PostgreSQL, name a database for the copy in roomkeeper.rehearsal.url." })
final class RehearseCommand implements Callable<Integer> {

	private static final JsonMapper JSON = new JsonMapper();

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	@Mixin
	private OutputOption output = new OutputOption();

	@Override
	public Integer call() {
		try (StopSignal signal = new StopSignal(err());
				ConfigurableApplicationContext context = CommandApplication.start("rehearse")) {
			Actor actor = Operator.actor(context);
			ForecastNight tonight = context.getBean(ForecastService.class).forecast(actor, 1).tonight();
			try (DataCopy copy = context.getBean(DataCopies.class).copy();
					ConfigurableApplicationContext rehearsal = start(copy)) {
				signal.stops(rehearsal.getBean(Jobs.class));
				Run run = rehearsal.getBean(Jobs.class)
					.run(RunRequest.of(JobName.NIGHTLY, RunMode.APPLY, tonight.date(), Operator.actor(rehearsal),
							RunOrigin.COMMAND));
				List<Run> stages = rehearsal.getBean(Runs.class).stagesOf(run.id());
				print(new Rehearsal(tonight, run, stages));
				return ExitCode.of(run, stages);
			}
		}
	}

	/** Starts an application that works on the copy and cannot send mail. */
	private static ConfigurableApplicationContext start(DataCopy copy) {
		Map<String, Object> properties = new LinkedHashMap<>(copy.properties());
		properties.put("spring.autoconfigure.exclude", MailSenderAutoConfiguration.class.getName());
		ConfigurableApplicationContext context = CommandApplication.start("rehearse", properties);
		// The runs that hold these leases continue in the original.
		new JdbcTemplate(context.getBean(DataSource.class)).update("delete from job_lease");
		return context;
	}

	private void print(Rehearsal rehearsal) {
		this.output.print(this.spec.commandLine().getOut(), () -> json(rehearsal), (out) -> text(rehearsal, out));
		if (rehearsal.run().status() != RunStatus.COMPLETED) {
			err().println(Terminal
				.error("The rehearsal ended with the status %s; tonight's nightly job would end in the same way."
					.formatted(rehearsal.run().status().name())));
		}
	}

	private static String json(Rehearsal rehearsal) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("command", "rehearse");
		json.putAll(rehearsal.json());
		return JSON.writeValueAsString(json);
	}

	private static void text(Rehearsal rehearsal, PrintWriter out) {
		out.println("Rehearsal of the nightly job for %s on a copy of the data; nothing was sent."
			.formatted(rehearsal.run().asOf()));
		out.println("%-32s %10s %10s".formatted("", "forecast", "rehearsal"));
		rehearsal.lines()
			.forEach((line) -> out
				.println("%-32s %,10d %,10d".formatted(line.name(), line.forecast(), line.rehearsed())));
		rehearsal.stages()
			.stream()
			.filter((stage) -> stage.status() != RunStatus.COMPLETED)
			.forEach((stage) -> out.println("%s %s: %s".formatted(stage.job().key(), stage.status().name(),
					stage.message().map(Message::plain).orElse(""))));
	}

	private PrintWriter err() {
		return this.spec.commandLine().getErr();
	}

}
