package io.roomkeeper.batch.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.cli.argument.OutputOption;
import io.roomkeeper.forecast.Forecast;
import io.roomkeeper.forecast.ForecastKind;
import io.roomkeeper.forecast.ForecastNight;
import io.roomkeeper.forecast.ForecastService;
import io.roomkeeper.run.JobName;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** The nightly job, its sweep and the forecast. */
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
	abstract static class Asking implements Callable<Integer> {

		private final String name;

		@Spec
		@SuppressWarnings("NullAway.Init")
		private CommandSpec spec;

		@Mixin
		private OutputOption output = new OutputOption();

		Asking(String name) {
			this.name = name;
		}

		@Override
		public final Integer call() {
			try (ConfigurableApplicationContext context = CommandApplication.start(this.name)) {
				Report report = ask(context, Operator.actor(context));
				this.output.print(this.spec.commandLine().getOut(), () -> json(report),
						(out) -> report.lines().forEach(out::println));
				return ExitCode.DONE;
			}
		}

		private String json(Report report) {
			Map<String, Object> json = new LinkedHashMap<>();
			json.put("command", this.name);
			json.putAll(report.json());
			return JSON.writeValueAsString(json);
		}

		abstract Report ask(ConfigurableApplicationContext context, Actor actor);

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

}
