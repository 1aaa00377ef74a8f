package io.roomkeeper.batch.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.change.ListFile;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.planning.ListPlanRequest;
import io.roomkeeper.change.planning.ListPlanner;
import io.roomkeeper.change.planning.PlanTiming;
import io.roomkeeper.change.planning.RoomPlanRequest;
import io.roomkeeper.change.planning.RoomPlanner;
import io.roomkeeper.change.planning.SettingsPlanRequest;
import io.roomkeeper.change.planning.SettingsPlanner;
import io.roomkeeper.roster.Selection;
import io.roomkeeper.roster.SelectionParser;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.proposal.Proposal;
import io.roomkeeper.setting.proposal.ProposedAssignment;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The commands that plan changes of many rooms. */
final class RoomPlanCommands {

	private RoomPlanCommands() {
	}

	/** A command that makes a plan, and applies it unless it needs approval. */
	abstract static class PlanningCommand extends PlanCommands.PlanCommand {

		@Option(names = "--plan", description = "Make the plan and show it; change nothing.")
		private boolean plan;

		@Option(names = "--reason", paramLabel = "TEXT", defaultValue = "planned on the command line",
				description = "The reason, for the audit trail.")
		private String reason = "";

		@Option(names = "--also-imminent", description = "Include rooms with meetings that begin within 24 hours.")
		private boolean alsoImminent;

		@Option(names = "--waves",
				description = "Spread the plan over days, so that no join details change within 24 hours of a meeting. The nightly job applies each wave.")
		private boolean waves;

		PlanningCommand(String name) {
			super(name);
		}

		@Override
		int run(ConfigurableApplicationContext context, Actor actor) {
			return planned(make(context, actor), this.plan, context, actor);
		}

		abstract ChangePlan make(ConfigurableApplicationContext context, Actor actor);

		String reason() {
			return this.reason;
		}

		PlanTiming timing() {
			return new PlanTiming(this.waves, this.alsoImminent);
		}

		RoomPlanRequest selected(ConfigurableApplicationContext context, String query) {
			return new RoomPlanRequest(context.getBean(SelectionParser.class).parse(query), Selection.ALL, query,
					this.reason, timing());
		}

		ListPlanRequest listed(Path file, String column) {
			return new ListPlanRequest(ListFile.read(file, column), String.valueOf(file.getFileName()), this.reason,
					timing());
		}

	}

	/** The people whom a change concerns: those who match a query, or those in a file. */
	static final class Concerned {

		@Option(names = "--select", paramLabel = "QUERY",
				description = "The people concerned, for example 'group=Physics status=active', or 'all'.")
		@Nullable String query;

		@Option(names = { "--numbers", "--rename" }, paramLabel = "FILE",
				description = "A CSV file with the columns uid and number, or uid and link. All of it is checked before the plan is made.")
		@Nullable Path file;

	}

	/** {@code ./roomkeeper reissue}. */
	@Command(name = "reissue", mixinStandardHelpOptions = true,
			description = { "Give the rooms of many people new numbers, as a plan.",
					"With --plan the plan is only made; otherwise it is applied at once, unless it needs approval.",
					"The old numbers stay in quarantine for 365 days, and 'undo' gives them back." })
	static final class Reissue extends PlanningCommand {

		@ArgGroup(multiplicity = "1")
		@SuppressWarnings("NullAway.Init")
		private Concerned whom;

		Reissue() {
			super("reissue");
		}

		@Override
		ChangePlan make(ConfigurableApplicationContext context, Actor actor) {
			Path numbers = this.whom.file;
			return (numbers != null) ? context.getBean(ListPlanner.class).reissue(actor, listed(numbers, "number"))
					: context.getBean(RoomPlanner.class)
						.reissue(actor, selected(context, String.valueOf(this.whom.query)));
		}

	}

	/** {@code ./roomkeeper passcodes}. */
	@Command(name = "passcodes", mixinStandardHelpOptions = true,
			description = { "Give the rooms of many people new passcodes, as a plan. No output contains them." })
	static final class Passcodes extends PlanningCommand {

		@Option(names = "--select", paramLabel = "QUERY", required = true,
				description = "The people concerned, for example 'group=Physics status=active', or 'all'.")
		private String query = "";

		Passcodes() {
			super("passcodes");
		}

		@Override
		ChangePlan make(ConfigurableApplicationContext context, Actor actor) {
			return context.getBean(RoomPlanner.class).passcodes(actor, selected(context, this.query));
		}

	}

	/** {@code ./roomkeeper links}. */
	@Command(name = "links", mixinStandardHelpOptions = true,
			description = { "Remove the personal links of many people, or rename them from a file, as a plan.",
					"--select removes the links of the matching people; --rename reads the columns uid and link." })
	static final class Links extends PlanningCommand {

		@ArgGroup(multiplicity = "1")
		@SuppressWarnings("NullAway.Init")
		private Concerned whom;

		Links() {
			super("links");
		}

		@Override
		ChangePlan make(ConfigurableApplicationContext context, Actor actor) {
			Path links = this.whom.file;
			return (links != null) ? context.getBean(ListPlanner.class).renameLinks(actor, listed(links, "link"))
					: context.getBean(RoomPlanner.class)
						.withdrawLinks(actor, selected(context, String.valueOf(this.whom.query)));
		}

	}

	/** {@code ./roomkeeper switch-off}. */
	@Command(name = "switch-off", mixinStandardHelpOptions = true,
			description = { "Disable personal meeting IDs for the account or for groups, as a plan.",
					"Future meetings in the rooms get their own numbers first. 'undo' enables them again." })
	static final class SwitchOff extends PlanningCommand {

		@Option(names = "--group", paramLabel = "GROUP",
				description = "The name or number of a group; may be repeated. Without one, the account.")
		private List<String> groups = List.of();

		@Option(names = "--open", description = "Set the value without a lock, so that people may choose.")
		private boolean open;

		SwitchOff() {
			super("switch-off");
		}

		@Override
		ChangePlan make(ConfigurableApplicationContext context, Actor actor) {
			SelectionParser parser = context.getBean(SelectionParser.class);
			List<Scope> scopes = this.groups.isEmpty() ? List.of(new Scope.Account())
					: this.groups.stream().<Scope>map((name) -> new Scope.Group(parser.group(name))).toList();
			List<Proposal> proposals = scopes.stream()
				.<Proposal>map((scope) -> new ProposedAssignment(scope, SettingsService.PERSONAL_MEETING,
						SettingValue.OFF, !this.open, Optional.empty(), false, reason()))
				.toList();
			return context.getBean(SettingsPlanner.class)
				.plan(actor, new SettingsPlanRequest(proposals, reason(), timing()));
		}

	}

}
