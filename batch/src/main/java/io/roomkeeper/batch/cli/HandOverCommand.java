package io.roomkeeper.batch.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.cli.argument.OutputOption;
import io.roomkeeper.handover.HandOver;
import io.roomkeeper.handover.RoomHandOver;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonRef;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./roomkeeper rooms hand-over FROM TO}. */
@Command(name = "hand-over", mixinStandardHelpOptions = true,
		description = { "Give the room of a person who has left to a person who is present.",
				"Number, link and passcode stay the same; the new owner's own number goes into quarantine.",
				"Name a person by uid, or by ID such as id-12." })
final class HandOverCommand implements Callable<Integer> {

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "FROM", description = "The person who has left.")
	private String from = "";

	@Parameters(index = "1", paramLabel = "TO", description = "The person who gets the room.")
	private String to = "";

	@Option(names = "--plan", description = "Show what would change, and change nothing.")
	private boolean plan;

	@Option(names = "--reason", paramLabel = "TEXT", defaultValue = "",
			description = "The reason, for the audit trail; required without --plan.")
	private String reason = "";

	@Mixin
	private OutputOption output = new OutputOption();

	@Override
	public Integer call() {
		PersonRef departed = PersonRef.parse(this.from);
		PersonRef successor = PersonRef.parse(this.to);
		try (ConfigurableApplicationContext context = CommandApplication.start("hand-over")) {
			Actor actor = Operator.actor(context);
			RoomHandOver rooms = context.getBean(RoomHandOver.class);
			print(this.plan ? rooms.preview(actor, departed, successor)
					: rooms.handOver(actor, departed, successor, this.reason));
			return ExitCode.DONE;
		}
	}

	private void print(HandOver done) {
		this.output.print(this.spec.commandLine().getOut(), () -> json(done), (out) -> out.println(text(done)));
	}

	private String text(HandOver done) {
		String moved = "The number %s of %s %s to %s.".formatted(done.after().pmi().grouped(), named(done.from()),
				this.plan ? "would go" : "went", named(done.to()));
		return done.replaced()
			.map((room) -> moved + " Their own number %s %s into quarantine; %,d future meetings use it."
				.formatted(room.pmi().grouped(), this.plan ? "would go" : "went", done.meetings()))
			.orElse(moved);
	}

	private static String named(Person person) {
		return "%s (%s)".formatted(person.seen().uid().value(), PersonRef.of(person.id()).text());
	}

	private String json(HandOver done) {
		Map<String, Object> report = new LinkedHashMap<>();
		report.put("command", "hand-over");
		report.put("status", this.plan ? "PLANNED" : "COMPLETED");
		report.put("from", PersonRef.of(done.from().id()).text());
		report.put("to", PersonRef.of(done.to().id()).text());
		report.put("pmi", done.after().pmi().digits());
		report.put("replaced", done.replaced().map((room) -> room.pmi().digits()).orElse(null));
		report.put("meetings", done.meetings());
		return new JsonMapper().writeValueAsString(report);
	}

}
