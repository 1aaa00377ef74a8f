package io.roomkeeper.batch.cli;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import io.roomkeeper.account.Account;
import io.roomkeeper.batch.cli.argument.OutputOption;
import io.roomkeeper.batch.cli.text.ExplanationText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.AsOf;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingDefinition;
import io.roomkeeper.setting.unlock.ExplanationReport;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./roomkeeper explain USER [KEY]}. */
@Command(name = "explain", mixinStandardHelpOptions = true,
		description = "Explain the effective value of one or all settings of a person.")
final class ExplainCommand implements Callable<Integer> {

	private static final JsonMapper JSON = new JsonMapper();

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "USER", description = "The person's uid, or their ID such as id-12.")
	private String user = "";

	@Parameters(index = "1", arity = "0..1", paramLabel = "KEY",
			description = "The setting's key or an alias; every setting if left out.")
	private @Nullable String key;

	@Option(names = "--as-of", paramLabel = "MOMENT",
			description = "Explain a past moment: a date, which means its end, or a moment such as 2026-11-03T12:00:00Z.")
	private @Nullable String asOf;

	@Mixin
	private OutputOption output = new OutputOption();

	@Override
	public Integer call() {
		PersonRef person = PersonRef.parse(this.user);
		try (ConfigurableApplicationContext context = CommandApplication.startWithoutJobs("explain")) {
			SettingsService settings = context.getBean(SettingsService.class);
			Optional<Instant> moment = moment(context.getBean(Account.class), context.getBean(Clock.class));
			List<ExplanationReport> reports = keys(settings).stream()
				.map((definition) -> settings.report(Operator.actor(context), person, definition.key(), moment))
				.toList();
			print(settings, reports);
			return ExitCode.DONE;
		}
	}

	private void print(SettingsService settings, List<ExplanationReport> reports) {
		String one = this.key;
		this.output.print(this.spec.commandLine().getOut(),
				() -> JSON.writeValueAsString((one != null) ? reports.getFirst() : reports),
				(out) -> ((one != null) ? ExplanationText.precedence(settings.catalog().get(one), reports.getFirst())
						: reports.stream().map(ExplanationText::line).toList())
					.forEach(out::println));
	}

	private List<SettingDefinition> keys(SettingsService settings) {
		return (this.key != null) ? List.of(settings.catalog().get(this.key)) : List.copyOf(settings.catalog().all());
	}

	private Optional<Instant> moment(Account account, Clock clock) {
		try {
			return Optional.ofNullable(this.asOf)
				.flatMap((text) -> AsOf.read(text, account.timeZone(), clock.instant()))
				.map(AsOf::moment);
		}
		catch (InvalidInputException ex) {
			throw new ParameterException(this.spec.commandLine(), ex.line(), ex);
		}
	}

}
