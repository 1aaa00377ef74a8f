package io.roomkeeper.batch.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.Groups;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.ProposedAssignment;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What scripts rely on: exit codes, the JSON object on standard output, one line on
 * standard error.
 */
@Tag("slow")
class CommandTests {

	@TempDir
	Path folder;

	private TestRoomkeeper roomkeeper;

	private final List<String> set = new ArrayList<>();

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@BeforeEach
	void configureThroughSystemProperties() {
		this.roomkeeper = TestRoomkeeper.start(this.folder.resolve("data"), Map.of());
		this.roomkeeper.release();
		this.roomkeeper.properties().forEach((key, value) -> set(key, value.toString()));
	}

	@AfterEach
	void clear() {
		this.set.forEach(System::clearProperty);
		this.roomkeeper.close();
	}

	@Test
	void syncPrintsOneObjectWithItsCounts() {
		int exitCode = run("sync", "--as-of=2026-03-01", "--output=json");

		JsonNode report = json();
		assertThat(exitCode).isZero();
		assertThat(report.get("command").asString()).isEqualTo("sync");
		assertThat(report.get("status").asString()).isEqualTo("COMPLETED");
		assertThat(report.get("runId").asLong()).isPositive();
		assertThat(report.get("read").asInt()).isEqualTo(3);
		assertThat(report.get("created").asInt()).isEqualTo(3);
		assertThat(report.get("unchanged").asInt()).isZero();
		assertThat(report.get("missing").asInt()).isZero();
		assertThat(report.get("groups").get("created").asInt()).isEqualTo(2);
		assertThat(report.get("skipped").isEmpty()).isTrue();
		assertThat(report.get("seconds").isNumber()).isTrue();
	}

	@Test
	void syncOfChangesSaysWhatItRead() {
		run("sync", "--changes", "--output=json");
		String first = json().get("message").asString();
		this.out.getBuffer().setLength(0);

		int exitCode = run("sync", "--changes", "--output=json");

		assertThat(exitCode).isZero();
		assertThat(first).contains("no full sync has left a mark yet");
		assertThat(json().get("message").asString()).contains("What was changed since");
		assertThat(json().get("read").asInt()).isEqualTo(1);
	}

	@Test
	void doctorSaysWhatItFoundLineByLine() {
		int exitCode = run("doctor");

		assertThat(exitCode).isZero();
		assertThat(this.out.toString()).contains("ok      bind: ").contains("ok      people: ");
	}

	@Test
	void doctorFailsWhereARoleGroupIsMissing() {
		set("roomkeeper.roles.admin", "no such group");

		int exitCode = run("doctor", "--output=json");

		assertThat(exitCode).isEqualTo(1);
		assertThat(json().get("status").asString()).isEqualTo("FAILED");
		assertThat(json().get("findings").get(0).get("check").asString()).isEqualTo("name");
	}

	@Test
	void aPlanSaysPlannedAndListsTheChanges() {
		int exitCode = run("sync", "--plan", "--output=json");

		assertThat(exitCode).isZero();
		assertThat(json().get("status").asString()).isEqualTo("PLANNED");
		assertThat(json().get("changes")).hasSize(5);
	}

	@Test
	void aPlanThatFailedIsNotCalledPlanned() {
		set("roomkeeper.directory.base", "dc=nowhere,dc=example");

		int exitCode = run("sync", "--plan");

		assertThat(exitCode).isEqualTo(1);
		assertThat(this.out.toString()).contains("sync plan failed, nothing changed,");
	}

	@Test
	void skippedLinesEndWithFourAndTheirReasons() throws Exception {
		Path file = Files.writeString(this.folder.resolve("use.csv"),
				"uid,used_on\nada,2026-02-01\nghost,2026-02-01\n");
		run("sync");
		this.out.getBuffer().setLength(0);

		int exitCode = run("usage", "import", file.toString(), "--output=json");

		assertThat(exitCode).isEqualTo(4);
		assertThat(json().get("command").asString()).isEqualTo("usage import");
		assertThat(json().get("skipped").get(0).get("item").asString()).isEqualTo("line 3");
		assertThat(json().get("skipped").get(0).get("reason").asString()).contains("ghost");
	}

	@Test
	void aDirectoryThatIsDownEndsWithOneAndOneLine() {
		set("roomkeeper.directory.url", "ldap://127.0.0.1:1");

		int exitCode = run("sync", "--output=json");

		assertThat(exitCode).isEqualTo(1);
		assertThat(json().get("status").asString()).isEqualTo("FAILED");
		assertThat(this.err.toString().strip()).contains("ldap://127.0.0.1:1").doesNotContain("\tat ");
	}

	@Test
	void aMissingFileEndsWithTwoAndNothingEntered() {
		int exitCode = run("usage", "import", "nowhere.csv");

		assertThat(exitCode).isEqualTo(2);
		assertThat(this.err.toString()).contains("There is no file 'nowhere.csv'");
	}

	@Test
	void aKeyThatDoesNotExistIsRefusedWithTheNearest() {
		set("roomkeeper.directory.ulr", "ldap://example.com");

		int exitCode = run("sync");

		assertThat(exitCode).isEqualTo(2);
		assertThat(this.err.toString()).contains("roomkeeper.directory.ulr", "roomkeeper.directory.url");
	}

	@Test
	void dataOfAnotherDirectoryIsRefused() {
		run("sync");
		set("roomkeeper.directory.base", "dc=other,dc=example");

		int exitCode = run("sweep");

		assertThat(exitCode).isNotZero();
		assertThat(this.err.toString()).contains("dc=other,dc=example", "ROOMKEEPER_DATA_DIR");
	}

	@Test
	void aTokenStandsAloneOnStandardOutput() {
		int exitCode = run("token", "create", "--role=usage", "--service=meetings");

		assertThat(exitCode).isZero();
		assertThat(this.out.toString()).matches("rk_[A-Za-z0-9_-]{43}\\R");
	}

	@Test
	void aTokenCanBeListedAndRevokedButNotReadAgain() {
		run("token", "create", "--role=usage", "--service=meetings");
		String secret = this.out.toString().strip();
		this.out.getBuffer().setLength(0);

		assertThat(run("token", "list")).isZero();
		assertThat(this.out.toString()).contains("meetings", "usage", "service", "valid").doesNotContain(secret);
		assertThat(run("token", "revoke", "1")).isZero();
		assertThat(run("token", "revoke", "1")).isNotZero();
	}

	@Test
	void aTokenIsForAServiceOrForAPersonWhoMayWhatItMay() {
		run("sync");

		assertThat(run("token", "create", "--role=admin", "--name=prometheus")).isEqualTo(2);
		assertThat(this.err.toString()).contains("Nobody has the uid 'prometheus'", "--service=NAME");
		assertThat(run("token", "create", "--role=admin", "--name=ada")).isEqualTo(2);
		assertThat(this.err.toString()).contains("'ada' may not do what the role admin allows");
		assertThat(run("token", "create", "--role=admin", "--service=gitops")).isEqualTo(2);
		assertThat(this.err.toString()).contains("needs an end", "--until=YYYY-MM-DD");
		assertThat(run("token", "create", "--role=admin", "--service=gitops", "--until=2999-01-01")).isZero();
	}

	@Test
	void explainPrintsTheReportThatRestAnswersWithForNowAndForThePast() {
		run("sync");
		SettingKey key = new SettingKey("in_meeting.chat");
		Instant before = Instant.now();
		String now;
		String then;
		try (ConfigurableApplicationContext context = CommandApplication.start("test")) {
			SettingsService settings = context.getBean(SettingsService.class);
			GroupId staff = context.getBean(Groups.class)
				.all()
				.stream()
				.filter((group) -> group.name().equals("Staff"))
				.findFirst()
				.orElseThrow()
				.id();
			settings.assign(Operator.actor(context), ProposedAssignment.locked(new Scope.Group(staff), key,
					SettingValue.OFF, Optional.empty(), "exam season"));
			now = report(settings, key, Optional.empty());
			then = report(settings, key, Optional.of(before));
		}

		assertThat(explained(key.text())).isEqualTo(new JsonMapper().readTree(now));
		assertThat(explained(key.text(), "--as-of=" + before)).isEqualTo(new JsonMapper().readTree(then));
		assertThat(now).contains("\"locked\":true", "\"name\":\"Staff\"", "exam season", "toFree");
		assertThat(then).contains("\"locked\":false").doesNotContain("exam season");
		assertThat(explained("--as-of=2020-01-01").size()).isEqualTo(SettingCatalog.standard().all().size());
	}

	private static String report(SettingsService settings, SettingKey key, Optional<Instant> asOf) {
		return new JsonMapper()
			.writeValueAsString(settings.report(Actor.operator("test"), PersonRef.of(new Uid("ada")), key, asOf));
	}

	private JsonNode explained(String... more) {
		this.out.getBuffer().setLength(0);
		List<String> arguments = new ArrayList<>(List.of("explain", "ada", "--output=json"));
		arguments.addAll(List.of(more));
		assertThat(run(arguments.toArray(String[]::new))).isZero();
		return json();
	}

	@Test
	void aPasswordIsPrintedHashedAndAlone() {
		InputStream before = System.in;
		try {
			System.setIn(new ByteArrayInputStream("shatter the glass\n".getBytes(StandardCharsets.UTF_8)));

			assertThat(run("token", "hash-password")).isZero();
		}
		finally {
			System.setIn(before);
		}

		String hash = this.out.toString().strip();
		assertThat(PasswordEncoderFactories.createDelegatingPasswordEncoder().matches("shatter the glass", hash))
			.isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			sync --as-of=tomorrow              | "tomorrow" is not a date
			sync --output=xml                  | "xml" is neither text nor json
			sync --nothing                     | --nothing
			swep                               | swep
			token create --role=king --name=a  | "king" is none of
			token create --role=usage --name=a --until=2027-02-29 | "2027-02-29" is not a date such as 2026-03-01
			token revoke last                  | "last" is not a whole number
			token create --role=usage          | --service
			token create --role=usage --name=a --service=b | mutually exclusive
			sync --confirm=0                   | 0 is no run
			sync --changes --full              | mutually exclusive
			""", quoteCharacter = '`')
	void wrongUseEndsWithTwoAndSaysWhatIsWrong(String line, String expected) {
		int exitCode = run(line.split(" "));

		assertThat(exitCode).isEqualTo(2);
		assertThat(this.err.toString()).contains(expected.replace('"', '\''));
	}

	private void set(String key, String value) {
		System.setProperty(key, value);
		this.set.add(key);
	}

	private int run(String... arguments) {
		return RoomkeeperCommand.run(new PrintWriter(this.out, true), new PrintWriter(this.err, true), arguments);
	}

	private JsonNode json() {
		return new JsonMapper().readTree(this.out.toString());
	}

}
