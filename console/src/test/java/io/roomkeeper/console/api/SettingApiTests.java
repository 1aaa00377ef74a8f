package io.roomkeeper.console.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.Groups;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.unlock.ExplanationReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class SettingApiTests {

	private static final String FILES = "/settings/in_meeting.file_transfer";

	private static final String ANA = "/api/v1/users/ana.garcia" + FILES;

	private static final String OFF = "{\"value\":\"false\",\"locked\":true,\"reason\":\"exam season\"}";

	@Autowired
	private Caller caller;

	@Autowired
	private Groups groups;

	@Autowired
	private SettingsService settings;

	private String students = "";

	@BeforeEach
	void findStudents() {
		this.students = "/api/v1/groups/" + this.groups.all()
			.stream()
			.filter((group) -> group.name().equals("Students"))
			.map(Group::id)
			.findFirst()
			.orElseThrow()
			.value();
	}

	@AfterEach
	void clear() throws Exception {
		for (String path : List.of("/api/v1/account" + FILES, this.students + FILES, ANA, ANA)) {
			assertThat(this.caller.delete(Role.ADMIN, path).status()).isIn(200, 404);
		}
	}

	@Test
	void listsWhatCanBeSet() throws Exception {
		JsonNode items = this.caller.get(Role.HELPDESK, "/api/v1/settings").json().path("items");

		assertThat(items.size()).isGreaterThanOrEqualTo(80);
		assertThat(items.valueStream().map((item) -> item.path("key").asString())).contains("in_meeting.file_transfer");
	}

	@Test
	void setsAndWithdrawsForTheAccount() throws Exception {
		var put = this.caller.put(Role.ADMIN, "/api/v1/account" + FILES,
				"{\"value\":false,\"locked\":true,\"reason\":\"exam season\",\"until\":\"2026-12-20T00:00:00Z\"}");

		assertThat(put.status()).isEqualTo(200);
		assertThat(this.caller.get(Role.HELPDESK, "/api/v1/account" + FILES).json())
			.isEqualTo(JsonMapper.shared().readTree("""
					{"key":"in_meeting.file_transfer","scope":"account","value":"false","set":"false","locked":true,
					 "lockedBy":null,"reason":"exam season","until":"2026-12-20T00:00:00Z","by":"service:admin",
					 "at":"2026-11-22T20:00:00Z"}"""));
		assertThat(this.caller.delete(Role.ADMIN, "/api/v1/account" + FILES).json().path("set").isNull()).isTrue();
		assertThat(this.caller.delete(Role.ADMIN, "/api/v1/account" + FILES).status()).isEqualTo(404);
	}

	@Test
	void explainsWhyASettingIsLocked() throws Exception {
		this.caller.put(Role.ADMIN, ANA, "{\"value\":\"true\"}");
		this.caller.put(Role.ADMIN, this.students + FILES, OFF);

		JsonNode why = this.caller.get(Role.HELPDESK, ANA + "/explanation").json();

		assertThat(why.path("value").asString()).isEqualTo("false");
		assertThat(why.path("locked").asBoolean()).isTrue();
		assertThat(why.path("winner"))
			.isEqualTo(JsonMapper.shared().readTree("{\"scope\":\"group\",\"name\":\"Students\"}"));
		JsonNode students = why.path("rungs")
			.valueStream()
			.filter((candidate) -> candidate.path("outcome").asString().equals("WON"))
			.findFirst()
			.orElseThrow();
		assertThat(students).isEqualTo(JsonMapper.shared().readTree("""
				{"scope":"group","name":"Students","value":"false","locked":true,"outcome":"WON",
				 "reasonCode":"GROUP_LOCK","by":"service:admin","at":"2026-11-22T20:00:00Z","reason":"exam season",
				 "until":null,"path":"Physics › Undergrads › Students"}"""));
		assertThat(why.path("rungs").valueStream().map((candidate) -> candidate.path("reasonCode").asString()))
			.contains("KEPT_UNDER_LOCK", "GROUP_DOES_NOT_MANAGE", "NOTHING_FORCES_IT");
		assertThat(why.path("toFree").valueStream().map((way) -> way.at("/steps/0/action").asString()))
			.containsExactlyInAnyOrder("unlock", "except", "leave");
		JsonNode before = this.caller.get(Role.HELPDESK, ANA + "/explanation?asOf=2026-11-01T00:00:00Z").json();
		assertThat(before.path("locked").asBoolean()).isFalse();
	}

	@Test
	void answersWithTheSameReportAsTheCommand() throws Exception {
		this.caller.put(Role.ADMIN, this.students + FILES, OFF);

		for (String asOf : List.of("", "2026-11-01T00:00:00Z")) {
			Optional<Instant> moment = asOf.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(asOf));
			ExplanationReport report = this.settings.report(Actor.operator("tests"),
					PersonRef.of(new Uid("ana.garcia")), new SettingKey("in_meeting.file_transfer"), moment);

			assertThat(this.caller.get(Role.HELPDESK, ANA + "/explanation?asOf=" + asOf).json())
				.isEqualTo(new JsonMapper().readTree(new JsonMapper().writeValueAsString(report)));
		}
	}

	@Test
	void refusesAChoiceUnderALockWithTheReason() throws Exception {
		this.caller.put(Role.ADMIN, this.students + FILES, OFF);

		var answer = this.caller.put(Role.ADMIN, ANA, "{\"value\":\"true\"}");

		assertThat(answer.status()).isEqualTo(409);
		assertThat(answer.text("code")).isEqualTo("GROUP_LOCK");
		assertThat(answer.text("detail")).contains("Students");
	}

	@Test
	void storesAValueForOnePersonDespiteALock() throws Exception {
		this.caller.put(Role.ADMIN, ANA, "{\"value\":\"true\"}");

		JsonNode locked = this.caller.put(Role.ADMIN, ANA, OFF).json();

		assertThat(locked.path("value").asString()).isEqualTo("false");
		assertThat(locked.path("lockedBy").asString()).isEqualTo("user");
		JsonNode free = this.caller.delete(Role.ADMIN, ANA).json();
		assertThat(free.path("value").asString()).isEqualTo("true");
		assertThat(free.path("locked").asBoolean()).isFalse();
	}

	@Test
	void requiresAPlanToDisablePersonalMeetingIds() throws Exception {
		for (String scope : List.of("/api/v1/account", this.students)) {
			var answer = this.caller.put(Role.ADMIN, scope + "/settings/schedule_meeting.personal_meeting", OFF);

			assertThat(answer.status()).isEqualTo(409);
			assertThat(answer.text("code")).isEqualTo("NEEDS_PLAN");
		}
	}

	@Test
	void countsWithoutChanging() throws Exception {
		JsonNode preview = this.caller
			.post(Role.HELPDESK, "/api/v1/preview",
					"{\"scope\":\"account\",\"key\":\"in_meeting.file_transfer\",\"value\":\"false\",\"locked\":true}")
			.json();

		assertThat(preview.path("changes").asInt()).isEqualTo(4);
		assertThat(preview.path("unchanged").asInt()).isZero();
		assertThat(preview.path("meetings").asInt()).isZero();
		assertThat(this.caller.get(Role.HELPDESK, "/api/v1/account" + FILES).json().path("set").isNull()).isTrue();
	}

	@Test
	void movesAGroupInTheOrder() throws Exception {
		assertThat(this.caller.put(Role.ADMIN, this.students, "{\"priority\":1}").json().path("priority").asInt())
			.isEqualTo(1);
		assertThat(this.caller.put(Role.ADMIN, this.students, "{\"priority\":3}").json().path("priority").asInt())
			.isEqualTo(3);
		assertThat(this.caller.get(Role.HELPDESK, this.students).text("name")).isEqualTo("Students");
		assertThat(this.caller.put(Role.ADMIN, this.students, "{\"priority\":4}").status()).isEqualTo(400);
	}

	@ParameterizedTest
	@EnumSource(names = { "HELPDESK", "USAGE" })
	void onlyAdminsCanChangeAnything(Role role) throws Exception {
		assertThat(this.caller.put(role, "/api/v1/account" + FILES, OFF).status()).isEqualTo(403);
		assertThat(this.caller.put(role, this.students + FILES, OFF).status()).isEqualTo(403);
		assertThat(this.caller.put(role, ANA, OFF).status()).isEqualTo(403);
		assertThat(this.caller.delete(role, ANA).status()).isEqualTo(403);
		assertThat(this.caller.put(role, this.students, "{\"priority\":1}").status()).isEqualTo(403);
		int mayRead = (role == Role.HELPDESK) ? 200 : 403;
		for (String path : Set.of("/api/v1/account" + FILES, this.students + FILES, ANA, ANA + "/explanation",
				this.students)) {
			assertThat(this.caller.get(role, path).status()).as(path).isEqualTo(mayRead);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "{}|400", "{\"value\":\"perhaps\"}|400", "{\"value\":\"true\",\"lock\":true}|400",
					"{\"value\":\"true\",\"locked\":true,\"until\":\"2020-01-01T00:00:00Z\"}|400",
					"{\"value\":\"true\",\"until\":\"2027-01-01T00:00:00Z\"}|400", "[]|400" })
	void refusesWhatMakesNoSense(String json, int status) throws Exception {
		assertThat(this.caller.put(Role.ADMIN, "/api/v1/account" + FILES, json).status()).isEqualTo(status);
	}

	@Test
	void namesWhatDoesNotExist() throws Exception {
		assertThat(this.caller.get(Role.ADMIN, "/api/v1/account/settings/in_meeting.file_transfers").status())
			.isEqualTo(404);
		assertThat(this.caller.get(Role.ADMIN, "/api/v1/groups/999" + FILES).status()).isEqualTo(404);
		assertThat(this.caller.get(Role.ADMIN, "/api/v1/groups/0").status()).isEqualTo(404);
		assertThat(this.caller.get(Role.ADMIN, "/api/v1/users/nobody" + FILES + "/explanation").status())
			.isEqualTo(404);
		assertThat(this.caller.get(Role.ADMIN, ANA + "/explanation?asOf=yesterday").status()).isEqualTo(400);
	}

}
