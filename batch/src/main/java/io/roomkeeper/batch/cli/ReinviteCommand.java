package io.roomkeeper.batch.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.cli.argument.OutputOption;
import io.roomkeeper.batch.cli.terminal.Progress;
import io.roomkeeper.batch.cli.terminal.StopSignal;
import io.roomkeeper.batch.cli.terminal.Terminal;
import io.roomkeeper.batch.cli.text.RunReport;
import io.roomkeeper.batch.cli.text.SendPreviewText;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.batch.reinvite.HostNotices;
import io.roomkeeper.batch.reinvite.ReinviteLists;
import io.roomkeeper.batch.reinvite.ReinviteSends;
import io.roomkeeper.change.PlanId;
import io.roomkeeper.reinvite.host.HostMailPreview;
import io.roomkeeper.reinvite.mail.SendPreview;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.Runs;
import io.roomkeeper.text.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./roomkeeper reinvite}. */
@Command(name = "reinvite", mixinStandardHelpOptions = true, description = {
		"List the meetings whose join details have changed, with what their hosts need to invite again: a table, and for each"
				+ " host a folder with a calendar file and a text for each meeting.",
		"The files contain passcodes and are readable for this account only.",
		"With --send, Roomkeeper sends the new invitations for the hosts, one message for each invitee. It first shows"
				+ " samples and the number of messages, which --confirm has to repeat.",
		"With --hosts, each host gets one mail about all of their meetings, with the files attached." })
final class ReinviteCommand implements Callable<Integer> {

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	@Option(names = "--change", paramLabel = "ID",
			description = "Only the meetings of this change, in every state. By default, all that are open.")
	private @Nullable String change;

	@Option(names = "--out", paramLabel = "DIR",
			description = "Write the list, or the messages of a dry run, to this folder, which must not exist or be empty.")
	private @Nullable Path out;

	@Option(names = "--send", description = "Send the new invitations, or show what would be sent.")
	private boolean send;

	@Option(names = "--hosts",
			description = "Mail each host all of their re-invites, or show what would be mailed. Quiet hours do not apply.")
	private boolean hosts;

	@Option(names = "--confirm", paramLabel = "N",
			description = "Send this many messages, or mail this many hosts; the number is shown first.")
	private @Nullable Long confirmed;

	@Option(names = "--dry-run", description = "Write the messages to files (.eml) instead of sending them.")
	private boolean dryRun;

	@Mixin
	private OutputOption output = new OutputOption();

	@Override
	public Integer call() {
		boolean sending = this.send && !this.dryRun;
		if (this.hosts) {
			if (this.send || this.dryRun || this.out != null) {
				throw new ParameterException(this.spec.commandLine(), "Use --hosts with --change and --confirm only");
			}
		}
		else if (sending == (this.out != null) || (this.dryRun && !this.send) || (this.confirmed != null && !sending)) {
			throw new ParameterException(this.spec.commandLine(),
					"Use --out=DIR for a list, --hosts for mails to hosts, --send for messages, or --send --dry-run --out=DIR");
		}
		OptionalInt number = number();
		try (StopSignal signal = new StopSignal(err());
				ConfigurableApplicationContext context = CommandApplication.start("reinvite")) {
			signal.stops(context.getBean(Jobs.class));
			Actor actor = Operator.actor(context);
			Path folder = this.out;
			if (this.hosts) {
				return tell(number, context, actor);
			}
			if (folder == null) {
				return send(number, context, actor);
			}
			return run(context,
					() -> this.dryRun
							? context.getBean(ReinviteSends.class).dryRun(actor, number, folder, RunOrigin.COMMAND)
							: context.getBean(ReinviteLists.class).write(actor, number, folder, RunOrigin.COMMAND));
		}
	}

	private int send(OptionalInt number, ConfigurableApplicationContext context, Actor actor) {
		ReinviteSends sends = context.getBean(ReinviteSends.class);
		SendPreview preview = sends.preview(actor, number);
		Long expected = this.confirmed;
		if (preview.messages() == 0 && expected == null) {
			return run(context, () -> sends.resume(actor, RunOrigin.COMMAND));
		}
		if (expected != null) {
			return run(context, () -> sends.send(actor, number, expected, RunOrigin.COMMAND));
		}
		this.output.print(this.spec.commandLine().getOut(), () -> SendPreviewText.json(preview),
				(printed) -> SendPreviewText.lines(preview).forEach(printed::println));
		err().println(Terminal.error("Nothing was sent. Send these messages with --confirm=" + preview.messages()));
		return ExitCode.WAITS;
	}

	private int tell(OptionalInt number, ConfigurableApplicationContext context, Actor actor) {
		HostNotices notices = context.getBean(HostNotices.class);
		Long expected = this.confirmed;
		if (expected != null) {
			return run(context, () -> notices.send(actor, number, expected, RunOrigin.COMMAND));
		}
		HostMailPreview preview = notices.preview(actor, number);
		this.output.print(this.spec.commandLine().getOut(), () -> SendPreviewText.json(preview),
				(printed) -> SendPreviewText.lines(preview).forEach(printed::println));
		if (preview.hosts() == 0) {
			return ExitCode.DONE;
		}
		err().println(Terminal.error("Nothing was sent. Mail these hosts with --confirm=" + preview.hosts()));
		return ExitCode.WAITS;
	}

	private int run(ConfigurableApplicationContext context, Supplier<Run> start) {
		Runs runs = context.getBean(Runs.class);
		try (Progress _ = Progress.of(runs, job(), err())) {
			return report(runs, start.get());
		}
	}

	private JobName job() {
		return this.hosts ? JobName.REMIND : this.send ? JobName.REINVITE_SEND : JobName.REINVITE_LIST;
	}

	private OptionalInt number() {
		String text = this.change;
		return (text != null) ? OptionalInt.of(PlanId.parse(text).value()) : OptionalInt.empty();
	}

	private int report(Runs runs, Run run) {
		RunReport report = new RunReport(runs, run, run.job());
		this.output.print(this.spec.commandLine().getOut(), report::json, report::text);
		int exitCode = ExitCode.of(run, List.of());
		if (exitCode == ExitCode.FAILED) {
			err().println(Terminal
				.error(run.message().map(Message::plain).orElse("The run did not finish. Start it again.")));
		}
		return exitCode;
	}

	private PrintWriter err() {
		return this.spec.commandLine().getErr();
	}

}
