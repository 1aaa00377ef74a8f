package io.roomkeeper.batch.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import io.roomkeeper.access.Actor;
import io.roomkeeper.forecast.Forecast;
import io.roomkeeper.forecast.ForecastKind;
import io.roomkeeper.forecast.ForecastNight;
import io.roomkeeper.forecast.ForecastService;
import io.roomkeeper.person.People;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.run.JobName;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import io.roomkeeper.veto.Veto;
import io.roomkeeper.veto.VetoKind;
import io.roomkeeper.veto.VetoService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** The nightly job and its sweep, the forecast, and vetoes. */
final class NightlyCommands {

	private static final JsonMapper JSON = new JsonMapper();

	private NightlyCommands() {
	}

	/** {@code ./roomkeeper nightly}. */
	@Command(name = "nightly", mixinStandardHelpOptions = true, description = {
			"Run all stages of the nightly job, then report.",
			"With --plan it reads the directory and lists what tonight would change; 'forecast' is faster and covers 31 nights." })
	static final class Nightly extends JobCommand {

		Nightly() {
			super(JobName.NIGHTLY);
		}

	}

	/** {@code ./roomkeeper sweep}. */
	@Command(name = "sweep", mixinStandardHelpOptions = true,
			description = "Expire the rooms that were not started for 365 days.")
	static final class Sweep extends JobCommand {

		Sweep() {
			super(JobName.SWEEP);
		}

	}

	/** A command that asks about the nightly job and prints text or JSON. */
	abstract static class Asking implements Callable<Integer>, RoomkeeperCommand.FailureReporting {

		private final String name;

		@Spec
		@SuppressWarnings("NullAway.Init")
		private CommandSpec spec;

		@Option(names = "--output", paramLabel = "text|json", converter = JobOptions.OutputReading.class,
				defaultValue = "text", description = "The output format.")
		private JobOptions.Output output = JobOptions.Output.TEXT;

		Asking(String name) {
			this.name = name;
		}

		@Override
		public final Integer call() {
			try (ConfigurableApplicationContext context = CommandApplication.start(this.name)) {
				Report report = ask(context, Operator.actor(context));
				PrintWriter out = this.spec.commandLine().getOut();
				if (this.output == JobOptions.Output.JSON) {
					Map<String, Object> json = new LinkedHashMap<>();
					json.put("command", this.name);
					json.putAll(report.json());
					out.println(JSON.writeValueAsString(json));
				}
				else {
					report.lines().forEach(out::println);
				}
				out.flush();
				return ExitCode.DONE;
			}
		}

		abstract Report ask(ConfigurableApplicationContext context, Actor actor);

		@Override
		public void reportFailure(String line) {
			if (this.output == JobOptions.Output.JSON) {
				PrintWriter out = this.spec.commandLine().getOut();
				out.println(JSON.writeValueAsString(Map.of("command", this.name, "status", "FAILED", "message", line)));
				out.flush();
			}
		}

	}

	/** What a command prints. */
	record Report(List<String> lines, Map<String, Object> json) {

	}

	/** {@code ./roomkeeper forecast}. */
	@Command(name = "forecast", mixinStandardHelpOptions = true,
			description = { "Show what the next nightly jobs will do, as far as it is known now.",
					"Changes in the directory are not known." })
	static final class Nights extends Asking {

		@Option(names = "--nights", paramLabel = "N", defaultValue = "" + ForecastService.NIGHTS,
				description = "The number of nights, at most ${DEFAULT-VALUE}.")
		private int nights = ForecastService.NIGHTS;

		Nights() {
			super("forecast");
		}

		@Override
		Report ask(ConfigurableApplicationContext context, Actor actor) {
			Forecast forecast = context.getBean(ForecastService.class).forecast(actor, this.nights);
			List<String> lines = new ArrayList<>();
			forecast.nights().forEach((night) -> lines.add("%s  %s".formatted(night.date(), summary(night))));
			return new Report(lines, Map.of("nights", forecast.nights().stream().map(NightlyCommands::json).toList()));
		}

		private static String summary(ForecastNight night) {
			String counts = Arrays.stream(ForecastKind.values())
				.filter((kind) -> night.count(kind) > 0)
				.map((kind) -> Message.of("report.forecast." + kind, Argument.number(night.count(kind))).plain())
				.collect(Collectors.joining(", "));
			return counts.isEmpty() ? "nothing" : counts;
		}

	}

	/** Returns a night as an object with its date and all counts. */
	static Map<String, Object> json(ForecastNight night) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("date", night.date().toString());
		for (ForecastKind kind : ForecastKind.values()) {
			json.put(kind.key(), night.count(kind));
		}
		return json;
	}

	/** {@code ./roomkeeper veto}. */
	@Command(name = "veto", mixinStandardHelpOptions = true,
			description = "Hold an item of the nightly job until a date.",
			subcommands = { PlaceVeto.class, LiftVeto.class, ListVetoes.class })
	static final class VetoGroup extends CommandGroup {

	}

	/** {@code ./roomkeeper veto place USER}. */
	@Command(name = "place", mixinStandardHelpOptions = true, description = {
			"Hold the expiry or the retirement of a person's room, the removal of their personal link, or the release of a number.",
			"The nightly job may do it again from the date of --until on." })
	static final class PlaceVeto extends Asking {

		@Parameters(paramLabel = "USER|NUMBER",
				description = "The person: their uid, or their ID such as id-12; for --kind=number, the number.")
		private String user = "";

		@Option(names = "--kind", paramLabel = "KIND", defaultValue = "expiry",
				description = "What to hold: expiry, retirement, link or number.")
		private String kind = "expiry";

		@Option(names = "--until", paramLabel = "DATE",
				description = "The first date on which the nightly job may do it again; 30 days from now if left out.")
		private @Nullable LocalDate until;

		@Option(names = "--reason", paramLabel = "TEXT", required = true,
				description = "The reason, for the forecast and the audit trail.")
		private String reason = "";

		PlaceVeto() {
			super("veto place");
		}

		@Override
		Report ask(ConfigurableApplicationContext context, Actor actor) {
			VetoService vetoes = context.getBean(VetoService.class);
			VetoKind held = VetoKind.parse(this.kind);
			Optional<LocalDate> end = Optional.ofNullable(this.until);
			Veto veto = (held == VetoKind.NUMBER)
					? vetoes.place(actor, PersonalMeetingId.existing(this.user), end, this.reason)
					: vetoes.place(actor, held, PersonRef.parse(this.user), end, this.reason);
			return new Report(List.of(line(veto, this.user)), json(veto, this.user));
		}

	}

	/** {@code ./roomkeeper veto lift USER}. */
	@Command(name = "lift", mixinStandardHelpOptions = true,
			description = "Lift a veto, so that the next nightly job does what is due.")
	static final class LiftVeto extends Asking {

		@Parameters(paramLabel = "USER|NUMBER",
				description = "The person: their uid, or their ID such as id-12; for --kind=number, the number.")
		private String user = "";

		@Option(names = "--kind", paramLabel = "KIND", defaultValue = "expiry",
				description = "What is held: expiry, retirement, link or number.")
		private String kind = "expiry";

		LiftVeto() {
			super("veto lift");
		}

		@Override
		Report ask(ConfigurableApplicationContext context, Actor actor) {
			VetoService vetoes = context.getBean(VetoService.class);
			VetoKind held = VetoKind.parse(this.kind);
			if (held == VetoKind.NUMBER) {
				vetoes.lift(actor, PersonalMeetingId.existing(this.user));
			}
			else {
				vetoes.lift(actor, held, PersonRef.parse(this.user));
			}
			return new Report(List.of("The veto against the %s of %s is lifted.".formatted(this.kind, this.user)),
					Map.of("kind", this.kind, "user", this.user));
		}

	}

	/** {@code ./roomkeeper veto list}. */
	@Command(name = "list", mixinStandardHelpOptions = true,
			description = "List the vetoes that hold something, in the order in which they end.")
	static final class ListVetoes extends Asking {

		ListVetoes() {
			super("veto list");
		}

		@Override
		Report ask(ConfigurableApplicationContext context, Actor actor) {
			People people = context.getBean(People.class);
			List<String> lines = new ArrayList<>();
			List<Map<String, Object>> vetoes = new ArrayList<>();
			for (Veto veto : context.getBean(VetoService.class).active(actor)) {
				String user = veto.number().map(PersonalMeetingId::digits).orElseGet(() -> user(people, veto.person()));
				lines.add(line(veto, user));
				vetoes.add(json(veto, user));
			}
			return new Report(lines.isEmpty() ? List.of("There are no vetoes.") : lines, Map.of("vetoes", vetoes));
		}

		private static String user(People people, PersonId id) {
			return people.find(id)
				.map((person) -> person.seen().uid().value())
				.orElseGet(() -> PersonRef.of(id).text());
		}

	}

	private static String line(Veto veto, String user) {
		return "%s: %s held until %s by %s (%s)".formatted(user, veto.kind().key(), veto.until(), veto.author(),
				veto.reason());
	}

	private static Map<String, Object> json(Veto veto, String user) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("kind", veto.kind().key());
		json.put("user", user);
		json.put("until", veto.until().toString());
		json.put("reason", veto.reason());
		json.put("author", veto.author());
		json.put("at", veto.at().toString());
		return json;
	}

}
