package io.roomkeeper.batch.cli;

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
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.proposal.ProposedAssignment;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests what scripts rely on: exit codes, the JSON object on standard output, and one
 * line on standard error.
 */
@Tag("slow")
class CommandTests {

	@TempDir
	Path folder;

	@RegisterExtension
	final TestCommands commands = new TestCommands();

	@AutoClose
	private TestRoomkeeper roomkeeper;

	@BeforeEach
	void start() {
		this.roomkeeper = TestRoomkeeper.start(this.folder.resolve("data"), Map.of());
		this.roomkeeper.release();
		this.commands.set(this.roomkeeper.properties());
	}

	@Test
	void syncPrintsOneObjectWithItsCounts() {
		int exitCode = this.commands.run("sync", "--as-of=2026-03-01", "--output=json");

		JsonNode report = this.commands.json();
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
		this.commands.run("sync", "--changes", "--output=json");
		String first = this.commands.json().get("message").asString();

		int exitCode = this.commands.run("sync", "--changes", "--output=json");

		assertThat(exitCode).isZero();
		assertThat(first).contains("no full sync has left a mark yet");
		assertThat(this.commands.json().get("message").asString()).contains("The sync read what changed since");
		assertThat(this.commands.json().get("read").asInt()).isEqualTo(1);
	}

	@Test
	void doctorPrintsOneLinePerFinding() {
		int exitCode = this.commands.run("doctor");

		assertThat(exitCode).isZero();
		assertThat(this.commands.out()).contains("ok      bind: ").contains("ok      people: ");
	}

	@Test
	void doctorFailsWhereARoleGroupIsMissing() {
		this.commands.set("roomkeeper.roles.admin", "no such group");

		int exitCode = this.commands.run("doctor", "--output=json");

		assertThat(exitCode).isEqualTo(1);
		assertThat(this.commands.json().get("status").asString()).isEqualTo("FAILED");
		assertThat(this.commands.json().get("findings").get(0).get("check").asString()).isEqualTo("name");
	}

	@Test
	void aPlanSaysPlannedAndListsTheChanges() {
		int exitCode = this.commands.run("sync", "--plan", "--output=json");

		assertThat(exitCode).isZero();
		assertThat(this.commands.json().get("status").asString()).isEqualTo("PLANNED");
		assertThat(this.commands.json().get("changes")).hasSize(5);
	}

	@Test
	void aPlanThatFailedIsNotCalledPlanned() {
		this.commands.set("roomkeeper.directory.base", "dc=nowhere,dc=example");

		int exitCode = this.commands.run("sync", "--plan");

		assertThat(exitCode).isEqualTo(1);
		assertThat(this.commands.out()).contains("sync plan failed, nothing changed,");
	}

	@Test
	void skippedLinesExitWithFourAndPrintTheirReasons() throws Exception {
		Path file = Files.writeString(this.folder.resolve("use.csv"),
				"uid,used_on\nada,2026-02-01\nghost,2026-02-01\n");
		this.commands.run("sync");

		int exitCode = this.commands.run("usage", "import", file.toString(), "--output=json");

		assertThat(exitCode).isEqualTo(4);
		assertThat(this.commands.json().get("command").asString()).isEqualTo("usage import");
		assertThat(this.commands.json().get("skipped").get(0).get("item").asString()).isEqualTo("line 3");
		assertThat(this.commands.json().get("skipped").get(0).get("reason").asString()).contains("ghost");
	}

	@Test
	void anUnavailableDirectoryExitsWithOneAndPrintsOneLine() {
		this.commands.set("roomkeeper.directory.url", "ldap://127.0.0.1:1");

		int exitCode = this.commands.run("sync", "--output=json");

		assertThat(exitCode).isEqualTo(1);
		assertThat(this.commands.json().get("status").asString()).isEqualTo("FAILED");
		assertThat(this.commands.err().strip()).contains("ldap://127.0.0.1:1").doesNotContain("\tat ");
	}

	@Test
	void aMissingFileExitsWithTwoAndImportsNothing() {
		int exitCode = this.commands.run("usage", "import", "nowhere.csv");

		assertThat(exitCode).isEqualTo(2);
		assertThat(this.commands.err()).contains("There is no file 'nowhere.csv'");
	}

	@Test
	void anUnknownKeyIsRefusedWithASuggestion() {
		this.commands.set("roomkeeper.directory.ulr", "ldap://example.com");

		int exitCode = this.commands.run("sync");

		assertThat(exitCode).isEqualTo(2);
		assertThat(this.commands.err()).contains("roomkeeper.directory.ulr", "roomkeeper.directory.url");
	}

	@Test
	void dataOfAnotherDirectoryIsRefused() {
		this.commands.run("sync");
		this.commands.set("roomkeeper.directory.base", "dc=other,dc=example");

		int exitCode = this.commands.run("sweep");

		assertThat(exitCode).isNotZero();
		assertThat(this.commands.err()).contains("dc=other,dc=example", "ROOMKEEPER_DATA_DIR");
	}

	@Test
	void explainPrintsTheSameReportAsTheApiForNowAndForThePast() {
		this.commands.run("sync");
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
		List<String> arguments = new ArrayList<>(List.of("explain", "ada", "--output=json"));
		arguments.addAll(List.of(more));
		assertThat(this.commands.run(arguments.toArray(String[]::new))).isZero();
		return this.commands.json();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			sync --as-of=tomorrow              | "tomorrow" is not a date
			sync --output=xml                  | "xml" is neither text nor json
			sync --nothing                     | --nothing
			swep                               | swep
			token create --role=king --name=a  | "king" is not a role
			token create --role=usage --name=a --until=2027-02-29 | "2027-02-29" is not a date such as 2026-03-01
			token revoke last                  | "last" is not a whole number
			token create --role=usage          | --service
			token create --role=usage --name=a --service=b | mutually exclusive
			sync --confirm=0                   | 0 is not the number of a run
			sync --changes --full              | mutually exclusive
			""", quoteCharacter = '`')
	void wrongUseEndsWithTwoAndSaysWhatIsWrong(String line, String expected) {
		int exitCode = this.commands.run(line.split(" "));

		assertThat(exitCode).isEqualTo(2);
		assertThat(this.commands.err()).contains(expected.replace('"', '\''));
	}

	@Test
	void auditVerifyAcceptsOnlyEarlierHeadsOfTheTrail() {
		assertThat(this.commands.run("sync")).isZero();
		assertThat(this.commands.run("audit", "verify")).isZero();
		String head = this.commands.out().replaceAll("(?s).*Head: ", "").strip();
		assertThat(this.commands.run("sync")).isZero();

		assertThat(this.commands.run("audit", "verify", "--expect=" + head)).isZero();
		String beyond = "999" + head.substring(head.indexOf(':'));
		String rewritten = head.substring(0, head.indexOf(':') + 1) + "0123456789ab";
		assertThat(this.commands.run("audit", "verify", "--expect=" + head, "--expect=" + beyond)).isEqualTo(1);
		assertThat(this.commands.err()).contains("row 999 existed", "Compare it with a backup");
		assertThat(this.commands.run("audit", "verify", "--expect=" + rewritten)).isEqualTo(1);
		assertThat(this.commands.err()).contains("does not have the expected content");
		assertThat(this.commands.run("audit", "verify", "--expect=yesterday")).isEqualTo(2);
		assertThat(this.commands.err()).contains("'yesterday' is not a head").doesNotContain("\tat ");
	}

}
