package io.roomkeeper.batch.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;

import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.change.PlanRuns;
import io.roomkeeper.batch.cli.argument.OutputOption;
import io.roomkeeper.batch.cli.terminal.Progress;
import io.roomkeeper.batch.cli.terminal.StopSignal;
import io.roomkeeper.batch.cli.terminal.Terminal;
import io.roomkeeper.batch.cli.text.PlanReport;
import io.roomkeeper.batch.cli.text.RunReport;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.PlanApprovals;
import io.roomkeeper.change.PlanId;
import io.roomkeeper.change.PlanReader;
import io.roomkeeper.change.PlanStatus;
import io.roomkeeper.change.execution.MovedItems;
import io.roomkeeper.change.item.PlanItem;
import io.roomkeeper.change.planning.PlanTiming;
import io.roomkeeper.change.planning.SweepUndoPlanner;
import io.roomkeeper.change.planning.UndoPlanner;
import io.roomkeeper.reinvite.mail.SendLimits;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunId;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.Runs;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The commands that make, approve, apply and undo plans. */
final class PlanCommands {

	private PlanCommands() {
	}

	/** A command about one plan. */
	abstract static class PlanCommand implements Callable<Integer> {

		private final String name;

		@Spec
		@SuppressWarnings("NullAway.Init")
		private CommandSpec spec;

		@Mixin
		private OutputOption output = new OutputOption();

		PlanCommand(String name) {
			this.name = name;
		}

		@Override
		public Integer call() {
			try (StopSignal signal = new StopSignal(err());
					ConfigurableApplicationContext context = CommandApplication.start(this.name)) {
				signal.stops(context.getBean(Jobs.class));
				return run(context, Operator.actor(context));
			}
		}

		abstract int run(ConfigurableApplicationContext context, Actor actor);

		/** Prints a plan with its items. */
		void print(ChangePlan plan, ConfigurableApplicationContext context, Actor actor) {
			PlanReader reader = context.getBean(PlanReader.class);
			PlanReport report = new PlanReport(plan, reader.overlapping(actor, plan.id()),
					reader.waves(actor, plan.id()), context.getBean(MovedItems.class).of(actor, plan.id()),
					context.getBean(SendLimits.class).time(plan.effects().impact().toTell()));
			List<PlanItem> items = reader.items(actor, plan.id(), 0, PlanReport.ITEMS);
			this.output.print(this.spec.commandLine().getOut(), () -> report.json(this.name, items),
					(out) -> report.text(out, items));
		}

		/** Applies a plan and prints the result. */
		int apply(PlanId id, ConfigurableApplicationContext context, Actor actor) {
			Runs runs = context.getBean(Runs.class);
			try (Progress _ = Progress.of(runs, JobName.APPLY, err())) {
				Run run = context.getBean(PlanRuns.class).run(actor, id, RunOrigin.COMMAND);
				RunReport report = new RunReport(runs, run, JobName.APPLY);
				this.output.print(this.spec.commandLine().getOut(), report::json, report::text);
				return ExitCode.of(run, List.of());
			}
		}

		/** Prints a plan, and applies it unless another person must approve it first. */
		int planned(ChangePlan plan, boolean only, ConfigurableApplicationContext context, Actor actor) {
			if (only) {
				print(plan, context, actor);
				return ExitCode.DONE;
			}
			if (plan.status() == PlanStatus.AWAITING_APPROVAL) {
				print(plan, context, actor);
				err().println(Terminal.error("Plan %d waits for approval. Ask another admin to approve its hash %s."
					.formatted(plan.id().value(), plan.hash().shortText())));
				return ExitCode.WAITS;
			}
			return apply(plan.id(), context, actor);
		}

		private PrintWriter err() {
			return this.spec.commandLine().getErr();
		}

	}

	/** {@code ./roomkeeper approve PLAN}. */
	@Command(name = "approve", mixinStandardHelpOptions = true, description = { "Approve a plan of another person.",
			"The account must belong to a person: see roomkeeper.approval.operators." })
	static final class Approve extends PlanCommand {

		@Parameters(paramLabel = "PLAN", description = "The number of the plan.")
		private String plan = "";

		@Option(names = "--hash", paramLabel = "HASH", required = true,
				description = "The hash of the plan that you have read, at least its first 8 digits.")
		private String hash = "";

		Approve() {
			super("approve");
		}

		@Override
		int run(ConfigurableApplicationContext context, Actor actor) {
			print(context.getBean(PlanApprovals.class).approve(actor, PlanId.parse(this.plan), this.hash), context,
					actor);
			return ExitCode.DONE;
		}

	}

	/** {@code ./roomkeeper apply PLAN}. */
	@Command(name = "apply", mixinStandardHelpOptions = true,
			description = { "Apply a plan, or continue where an interrupted run stopped.",
					"A room that has changed since the plan was made stays as it is and is listed." })
	static final class Apply extends PlanCommand {

		@Parameters(paramLabel = "PLAN", description = "The number of the plan.")
		private String plan = "";

		Apply() {
			super("apply");
		}

		@Override
		int run(ConfigurableApplicationContext context, Actor actor) {
			return apply(PlanId.parse(this.plan), context, actor);
		}

	}

	/** The change that an undo reverses. */
	static final class Undone {

		@Parameters(paramLabel = "CHANGE", description = "The number of the applied plan.")
		@Nullable String change;

		@Option(names = "--sweep", paramLabel = "RUN",
				description = "The number of the run of a sweep. Its rooms become active again, with a year from today.")
		@Nullable Long sweep;

	}

	/** {@code ./roomkeeper undo CHANGE}. */
	@Command(name = "undo", mixinStandardHelpOptions = true,
			description = {
					"Undo a change: restore the numbers, links, passcodes and settings that it replaced, as a plan.",
					"Items that have changed since are left out." })
	static final class Undo extends PlanCommand {

		@ArgGroup(multiplicity = "1")
		@SuppressWarnings("NullAway.Init")
		private Undone what;

		@Option(names = "--plan", description = "Make the plan and show it; change nothing.")
		private boolean plan;

		@Option(names = "--reason", paramLabel = "TEXT", defaultValue = "undo from the command line",
				description = "The reason, for the audit trail.")
		private String reason = "";

		@Option(names = "--also-imminent", description = "Include rooms with meetings that begin within 24 hours.")
		private boolean alsoImminent;

		@Option(names = "--waves",
				description = "Spread the plan over days, so that no join details change within 24 hours of a meeting.")
		private boolean waves;

		Undo() {
			super("undo");
		}

		@Override
		int run(ConfigurableApplicationContext context, Actor actor) {
			Long sweep = this.what.sweep;
			ChangePlan made = (sweep != null)
					? context.getBean(SweepUndoPlanner.class).undo(actor, new RunId(Math.max(1, sweep)), this.reason)
					: context.getBean(UndoPlanner.class)
						.undo(actor, PlanId.parse(String.valueOf(this.what.change)), this.reason,
								new PlanTiming(this.waves, this.alsoImminent));
			return planned(made, this.plan, context, actor);
		}

	}

}
