package io.roomkeeper.config;

import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import io.roomkeeper.account.Account;
import io.roomkeeper.account.DataOwnership;
import io.roomkeeper.account.Plan;
import io.roomkeeper.service.ConfiguredServices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

@Tag("slow")
class SharedConfigurationTests {

	@TempDir
	private Path directory;

	private ConfigurableApplicationContext start(Map<String, Object> variables, String... arguments) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources()
			.replace(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, new SystemEnvironmentPropertySource(
					StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
		List<String> all = new ArrayList<>(List.of(arguments));
		all.add("--roomkeeper.data-dir=" + this.directory);
		return new SpringApplicationBuilder(SharedConfiguration.class).environment(environment)
			.web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.registerShutdownHook(false)
			.run(all.toArray(String[]::new));
	}

	private OneLineFailure failure(Map<String, Object> variables, String... arguments) {
		return OneLineFailure.of(catchThrowable(() -> start(variables, arguments).close()));
	}

	@Test
	void readsTheAccountFromTheEnvironment() {
		Map<String, Object> variables = Map.of("ROOMKEEPER_ACCOUNT_PLAN", "pro", "ROOMKEEPER_ACCOUNT_TIME_ZONE",
				"Europe/Madrid", "ROOMKEEPER_PUBLIC_URL", "https://rooms.example.org/", "ROOMKEEPER_CONTACT",
				"help@example.org", "ROOMKEEPER_LEDGER_COMPLETE_SINCE", "2024-02-29");

		try (ConfigurableApplicationContext context = start(variables)) {
			assertThat(context.getBean(Account.class)).isEqualTo(new Account(Plan.PRO, ZoneId.of("Europe/Madrid"),
					URI.create("https://rooms.example.org"), "help@example.org"));
			assertThat(context.getBean(DataOwnership.class).ledgerCompleteSince()).contains(LocalDate.of(2024, 2, 29));
		}
	}

	@ParameterizedTest
	@CsvSource({ "ROOMKEEPER_DIRECTORY_URI, ROOMKEEPER_DIRECTORY_URL",
			"ROOMKEEPER_ACOUNT_PLAN, ROOMKEEPER_ACCOUNT_PLAN", "ROOMKEEPER_DATADIRECTORY, ROOMKEEPER_DATA_DIR",
			"ROOMKEEPER_SESSIONS_MOTS, ROOMKEEPER_SESSIONS_MOST", "ROOMKEEPER_NIGHTLY_CORN, ROOMKEEPER_NIGHTLY_CRON" })
	void namesTheNearestKeyToAnUnknownVariable(String variable, String nearest) {
		OneLineFailure failure = failure(Map.of(variable, "x"));

		assertThat(failure.text())
			.isEqualTo("There is no key '%s'. The nearest one is %s.".formatted(variable, nearest));
		assertThat(failure.exitCode()).isEqualTo(2);
	}

	@Test
	void namesTheNearestKeyToAnUnknownArgument() {
		OneLineFailure failure = failure(Map.of(), "--roomkeeper.account.timezones=Europe/Madrid");

		assertThat(failure.text()).isEqualTo(
				"There is no key 'roomkeeper.account.timezones'. The nearest one is roomkeeper.account.time-zone.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ROOMKEEPER_SESSIONS_MOST", "ROOMKEEPER_SESSIONS_STRANGERS", "ROOMKEEPER_NIGHTLY_CRON" })
	void acceptsKeysThatOnlyOtherProcessesRead(String variable) {
		try (ConfigurableApplicationContext context = start(Map.of(variable, "7"))) {
			assertThat(context.isActive()).isTrue();
		}
	}

	@Test
	void anEmptyAddressTurnsItsFeatureOff() {
		Map<String, Object> variables = Map.of("ROOMKEEPER_AUDIT_WITNESS_URL", "", "ROOMKEEPER_JOIN_SERVICE_URL", "",
				"ROOMKEEPER_PUBLIC_URL", "", "ROOMKEEPER_SERVICE_JITSI_URL", "", "ROOMKEEPER_REHEARSAL_URL", "",
				"ROOMKEEPER_DIRECTORY_URL", "");

		try (ConfigurableApplicationContext context = start(variables)) {
			assertThat(context.getBean(ConfiguredServices.class).external()).isEmpty();
		}
	}

	@Test
	void knowsKeysInEverySpelling() {
		Map<String, Object> variables = Map.of("ROOMKEEPER_DIRECTORY_LICENSEDVALUES_0", "a",
				"ROOMKEEPER_DIRECTORY_LICENSED_VALUES_1", "b");

		try (ConfigurableApplicationContext context = start(variables, "--roomkeeper.account.timeZone=UTC")) {
			assertThat(context.isActive()).isTrue();
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					roomkeeper.account.time-zone|Mars|'Mars' cannot be used for roomkeeper.account.time-zone|Europe/Madrid
					roomkeeper.account.plan|gold|'gold' cannot be used for roomkeeper.account.plan|basic, pro, business
					roomkeeper.ledger-complete-since|soon|'soon' cannot be used for roomkeeper.ledger-complete-since|2026-03-01
					roomkeeper.join.fallback|jitsi|roomkeeper.join.fallback is jitsi, and that service is not configured|choose another
					roomkeeper.join.service|zoom|'zoom' cannot be used for roomkeeper.join.service|built_in, template, jitsi
					spring.datasource.url|jdbc:mysql://db/x|'jdbc:mysql://db/x' in spring.datasource.url is not a PostgreSQL|jdbc:postgresql://""")
	void refusesAValueThatCannotBeUsed(String key, String value, String what, String remedy) {
		OneLineFailure failure = failure(Map.of(), "--" + key + "=" + value);

		assertThat(failure.text()).startsWith(what).contains(remedy).doesNotContain("\n");
		assertThat(failure.exitCode()).isEqualTo(2);
	}

	@Test
	void reportsThatTheDatabaseDoesNotRun() throws Exception {
		int port = freePort();

		OneLineFailure failure = failure(Map.of(),
				"--spring.datasource.url=jdbc:postgresql://127.0.0.1:%d/x?password=hidden".formatted(port));

		assertThat(failure.text())
			.startsWith("The database at jdbc:postgresql://127.0.0.1:%d/x cannot be used: ".formatted(port))
			.contains("SPRING_DATASOURCE_URL")
			.doesNotContain("hidden");
		assertThat(failure.exitCode()).isEqualTo(1);
		assertThat(failure.expected()).isTrue();
	}

	@Test
	void refusesToStartWithTheDataOfAnotherDirectory() {
		bind("dc=example,dc=com");

		OneLineFailure failure = failure(Map.of(), "--roomkeeper.directory.url=ldap://directory.example.org",
				"--roomkeeper.directory.base=dc=example,dc=org");

		assertThat(failure.text()).startsWith("The data belong to the directory 'dc=example,dc=com'")
			.contains("dc=example,dc=org")
			.contains("ROOMKEEPER_DATA_DIR")
			.contains("./roomkeeper rebind");
		assertThat(failure.exitCode()).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "ldap://one.example.org", "ldaps://one.example.org", "ldap://two.example.org" })
	void startsWithAnyAddressOfTheSameDirectory(String url) {
		bind("dc=example,dc=org");

		try (ConfigurableApplicationContext context = start(Map.of(), "--roomkeeper.directory.url=" + url,
				"--roomkeeper.directory.base=ou=people, DC=example,DC=org")) {
			assertThat(context.isActive()).isTrue();
		}
	}

	private void bind(String namingContext) {
		try (ConfigurableApplicationContext context = start(Map.of())) {
			context.getBean(DataOwnership.class).bind(namingContext);
		}
	}

	private static int freePort() throws Exception {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
