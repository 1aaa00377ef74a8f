package io.roomkeeper.batch.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.cli.argument.OutputOption;
import io.roomkeeper.binding.DirectoryBinding;
import io.roomkeeper.binding.RebindPlan;
import io.roomkeeper.intake.ValueGate;
import io.roomkeeper.intake.ValueKind;
import io.roomkeeper.text.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ConfigurableApplicationContext;

/** {@code ./roomkeeper rebind}. */
@Command(name = "rebind", mixinStandardHelpOptions = true,
		description = "Move the data to the directory that is configured now.")
final class RebindCommand implements Callable<Integer> {

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	@Option(names = "--plan", description = "Show the effect, and change nothing.")
	private boolean plan;

	@Option(names = "--confirm", paramLabel = "NAME",
			description = "Move the data to the directory with this name, as --plan prints it.")
	private @Nullable String confirmed;

	@Option(names = "--reason", paramLabel = "TEXT", defaultValue = "moved to another directory",
			description = "The reason, for the audit trail.")
	private String reason = "";

	@Mixin
	private OutputOption output = new OutputOption();

	@Override
	public Integer call() {
		String why = ValueGate.typed(ValueKind.TYPED_TEXT, Message.of("typed.reason"), this.reason);
		try (ConfigurableApplicationContext context = CommandApplication.start("rebind")) {
			Actor actor = Operator.actor(context);
			DirectoryBinding binding = context.getBean(DirectoryBinding.class);
			String name = this.confirmed;
			RebindPlan found = binding.plan(actor);
			boolean moves = name != null && !this.plan;
			if (name != null && moves) {
				binding.rebind(actor, name, why);
			}
			print(found, moves);
			return (this.plan || moves) ? ExitCode.DONE : ExitCode.WAITS;
		}
	}

	private void print(RebindPlan found, boolean moved) {
		this.output.print(this.spec.commandLine().getOut(), () -> json(found, moved),
				(out) -> out.println(text(found, moved)));
	}

	private static String text(RebindPlan found, boolean moved) {
		String people = "Of %,d known people, this directory has %,d under the same identity and %,d more under the same uid only. It has %,d new people. The next sync would mark %,d people missing."
			.formatted(found.known(), found.sameIdentity(), found.sameUid(), found.newcomers(), found.missing());
		String bound = found.bound().map((name) -> "to '" + name + "'").orElse("to no directory");
		return moved
				? "The data belonged %s and now belongs to '%s'. %s Run ./roomkeeper sync --plan next.".formatted(bound,
						found.found(), people)
				: "The data belongs %s, but '%s' is configured. %s To move the data: ./roomkeeper rebind --confirm='%s'"
					.formatted(bound, found.found(), people, found.found());
	}

	private static String json(RebindPlan found, boolean moved) {
		Map<String, Object> report = new LinkedHashMap<>();
		report.put("command", "rebind");
		report.put("status", moved ? "COMPLETED" : "PLANNED");
		report.put("bound", found.bound().orElse(null));
		report.put("found", found.found());
		report.put("known", found.known());
		report.put("sameIdentity", found.sameIdentity());
		report.put("sameUid", found.sameUid());
		report.put("new", found.newcomers());
		report.put("missing", found.missing());
		return new JsonMapper().writeValueAsString(report);
	}

}
