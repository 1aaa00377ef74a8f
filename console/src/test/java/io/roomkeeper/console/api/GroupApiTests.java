package io.roomkeeper.console.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.roomkeeper.access.Role;
import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.Groups;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class GroupApiTests {

	@Autowired
	private Caller caller;

	@Autowired
	private Groups groups;

	@Autowired
	private AuditTrail trail;

	private String pilot = "";

	private String students = "";

	@BeforeEach
	void create() throws Exception {
		var created = this.caller.post(Role.ADMIN, "/api/v1/groups", "{\"name\":\"Pilot\"}");
		assertThat(created.status()).isEqualTo(201);
		this.pilot = created.header("Location").orElseThrow();
		this.students = "/api/v1/groups/" + this.groups.all()
			.stream()
			.filter((group) -> group.name().equals("Students"))
			.map(Group::id)
			.findFirst()
			.orElseThrow()
			.value();
	}

	@AfterEach
	void delete() throws Exception {
		this.caller.delete(Role.ADMIN, this.pilot);
	}

	@Test
	void createsRenamesAndDeletesALocalGroup() throws Exception {
		JsonNode renamed = this.caller.put(Role.ADMIN, this.pilot, "{\"name\":\"Hybrid pilot\",\"priority\":1}").json();
		assertThat(renamed.path("name").asString()).isEqualTo("Hybrid pilot");
		assertThat(renamed.path("priority").asInt()).isOne();
		assertThat(renamed.path("fromDirectory").asBoolean()).isFalse();
		assertThat(this.caller.put(Role.ADMIN, this.pilot, renamed.toString()).json()).isEqualTo(renamed);

		assertThat(this.caller.delete(Role.ADMIN, this.pilot).text("name")).isEqualTo("Hybrid pilot");
		assertThat(this.caller.get(Role.ADMIN, this.pilot).status()).isEqualTo(404);
	}

	@Test
	void listsGroupsByPriorityPageByPage() throws Exception {
		JsonNode first = this.caller.get(Role.HELPDESK, "/api/v1/groups?size=3").json();
		JsonNode rest = this.caller.get(Role.HELPDESK, "/api/v1/groups?size=3&after=" + first.path("next")).json();

		assertThat(first.path("items").valueStream().map((item) -> item.path("name").asString()))
			.containsExactly("Physics", "Undergrads", "Students");
		assertThat(first.at("/items/2/members").asInt()).isOne();
		assertThat(first.at("/items/2/directMembers").asInt()).isZero();
		assertThat(rest.path("items").valueStream().map((item) -> item.path("name").asString()))
			.containsExactly("Pilot");
		assertThat(rest.path("next").isNull()).isTrue();
		assertThat(this.caller.get(Role.HELPDESK, "/api/v1/groups?q=STUD").json().path("total").asInt()).isOne();
	}

	@Test
	void addsAndRemovesSingleMembers() throws Exception {
		String add = "{\"add\":[\"ana.garcia@example.org\",\"1000\",\"aba\",\"nobody\"]%s}";
		JsonNode preview = this.caller.post(Role.ADMIN, this.pilot + "/members", add.formatted(",\"preview\":true"))
			.json();
		assertThat(this.caller.get(Role.HELPDESK, this.pilot + "/members").json().path("total").asInt()).isZero();
		JsonNode done = this.caller.post(Role.ADMIN, this.pilot + "/members", add.formatted("")).json();

		assertThat(done).isEqualTo(preview);
		assertThat(done.path("changed").asInt()).isEqualTo(2);
		assertThat(done.at("/lines/0")).isEqualTo(JsonMapper.shared()
			.readTree(
					"{\"entry\":\"ana.garcia@example.org\",\"outcome\":\"CHANGES\",\"uid\":\"ana.garcia\",\"namesakes\":1}"));
		assertThat(done.path("lines").valueStream().map((line) -> line.path("outcome").asString()))
			.containsExactly("CHANGES", "CHANGES", "MISSING", "UNKNOWN");
		JsonNode members = this.caller.get(Role.HELPDESK, this.pilot + "/members?size=1").json();
		assertThat(members.at("/items/0/uid").asString()).isEqualTo("1000");
		assertThat(this.caller.get(Role.HELPDESK, this.pilot + "/members?after=" + members.path("next"))
			.json()
			.at("/items/0/uid")
			.asString()).isEqualTo("ana.garcia");
		assertThat(this.caller.post(Role.ADMIN, this.pilot + "/members", "{\"remove\":[\"1000\"]}")
			.json()
			.path("changed")
			.asInt()).isOne();
	}

	@Test
	void previewsAnotherOrder() throws Exception {
		this.caller.post(Role.ADMIN, this.pilot + "/members", "{\"add\":[\"ana.garcia\"]}");
		for (String group : Map.of(this.pilot, "true", this.students, "false").keySet()) {
			this.caller.put(Role.ADMIN, group + "/settings/in_meeting.file_transfer",
					"{\"value\":%s,\"locked\":true}".formatted(group.equals(this.pilot)));
		}

		JsonNode impact = this.caller.get(Role.HELPDESK, this.pilot + "/preview?priority=1").json();

		assertThat(impact).isEqualTo(JsonMapper.shared().readTree("""
				{"people":1,"meetings":0,"needsPlan":false,"settings":[{"key":"in_meeting.file_transfer","changes":1,
				 "newlyLocked":0,"newlyFree":0,"moves":[{"from":"false","to":"true","people":1}]}]}"""));
		this.caller.delete(Role.ADMIN, this.students + "/settings/in_meeting.file_transfer");
	}

	@Test
	void listsPeopleByTheirEffectiveValue() throws Exception {
		String files = "/settings/in_meeting.file_transfer";
		this.caller.put(Role.ADMIN, this.students + files, "{\"value\":false,\"locked\":true}");
		String asked = "/api/v1" + files + "/people?value=false&locked=true&wonBy=group:"
				+ this.students.substring(this.students.lastIndexOf('/') + 1);

		JsonNode found = this.caller.get(Role.HELPDESK, asked).json();
		this.caller.delete(Role.ADMIN, this.students + files);

		assertThat(found.path("total").asInt()).isOne();
		assertThat(found.at("/items/0/uid").asString()).isEqualTo("ana.garcia");
		assertThat(found.at("/items/0/wonBy").asString()).startsWith("group:");
		assertThat(this.caller.get(Role.HELPDESK, asked).json().path("total").asInt()).isZero();
		assertThat(this.caller.get(Role.USAGE, asked).status()).isEqualTo(403);
		assertThat(this.caller.get(Role.HELPDESK, "/api/v1" + files + "/people?wonBy=luck").status()).isEqualTo(400);
		assertThat(this.caller.get(Role.HELPDESK, "/api/v1/settings/nothing/people").status()).isEqualTo(404);
	}

	@Test
	void appointsAndDismissesAdministrators() throws Exception {
		String ana = this.students + "/administrators/ana.garcia";
		assertThat(this.caller.put(Role.ADMIN, ana, "{}").json().at("/items/0/uid").asString()).isEqualTo("ana.garcia");
		assertThat(this.caller.get(Role.HELPDESK, this.students + "/administrators").json().path("total").asInt())
			.isOne();
		assertThat(this.caller.delete(Role.ADMIN, ana).json().path("total").asInt()).isZero();
	}

	@Test
	void doesNotChangeDirectoryGroups() throws Exception {
		assertThat(this.caller.delete(Role.ADMIN, this.students).status()).isEqualTo(400);
		assertThat(this.caller.post(Role.ADMIN, this.students + "/members", "{\"add\":[\"1000\"]}").status())
			.isEqualTo(400);
	}

	@ParameterizedTest
	@EnumSource(names = { "HELPDESK", "USAGE" })
	void onlyAdminsCanChangeAnything(Role role) throws Exception {
		assertThat(this.caller.post(role, "/api/v1/groups", "{\"name\":\"Mine\"}").status()).isEqualTo(403);
		assertThat(this.caller.delete(role, this.pilot).status()).isEqualTo(403);
		assertThat(this.caller.post(role, this.pilot + "/members", "{\"add\":[\"1000\"]}").status()).isEqualTo(403);
		assertThat(this.caller.put(role, this.pilot + "/administrators/1000", "{}").status()).isEqualTo(403);
		int mayRead = (role == Role.HELPDESK) ? 200 : 403;
		for (String path : new String[] { "/api/v1/groups", this.pilot, this.pilot + "/members",
				this.pilot + "/administrators", this.pilot + "/preview?priority=1" }) {
			assertThat(this.caller.get(role, path).status()).as(path).isEqualTo(mayRead);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "{}", "{\"name\":\"\"}", "{\"name\":\"students\"}", "{\"nam\":\"x\"}", "[]" })
	void refusesInvalidNames(String json) throws Exception {
		assertThat(this.caller.post(Role.ADMIN, "/api/v1/groups", json).status()).isEqualTo(400);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "{}", "{\"add\":[],\"remove\":[]}", "{\"add\":\"x\"}", "{\"add\":[null]}" })
	void refusesInvalidLists(String json) throws Exception {
		assertThat(this.caller.post(Role.ADMIN, this.pilot + "/members", json).status()).isEqualTo(400);
	}

	@Test
	void movesTheSettingsOfAMissingGroupToAnotherAfterAPreview() throws Exception {
		String setting = "/settings/in_meeting.file_transfer";
		this.caller.post(Role.ADMIN, this.pilot + "/members", "{\"add\":[\"1000\"]}");
		this.caller.put(Role.ADMIN, this.students + setting, "{\"value\":false,\"locked\":true}");
		markMissing(true);
		try {
			int gone = number(this.students);
			String move = "/api/v1/groups/" + gone + "/move-settings";
			String order = "{\"to\":%d,\"reason\":\"created again\"%s}";
			JsonNode listed = this.caller.get(Role.HELPDESK, "/api/v1/groups/missing").json();
			JsonNode preview = this.caller
				.post(Role.HELPDESK, move, order.formatted(number(this.pilot), ",\"preview\":true"))
				.json();
			assertThat(this.caller.get(Role.HELPDESK, this.pilot + setting).json().path("locked").asBoolean())
				.isFalse();
			assertThat(this.caller.post(Role.HELPDESK, move, order.formatted(number(this.pilot), "")).status())
				.isEqualTo(403);
			assertThat(this.caller.post(Role.ADMIN, move, "{\"reason\":\"created again\"}").status()).isEqualTo(400);
			JsonNode done = this.caller.post(Role.ADMIN, move, order.formatted(number(this.pilot), "")).json();

			assertThat(listed).isEqualTo(JsonMapper.shared()
				.readTree("[{\"id\":%d,\"name\":\"Students\",\"successor\":null}]".formatted(gone)));
			assertThat(preview.path("people").asInt()).isOne();
			assertThat(done).isEqualTo(preview);
			assertThat(this.caller.get(Role.HELPDESK, this.pilot + setting).json().path("locked").asBoolean()).isTrue();
			assertThat(this.caller.get(Role.HELPDESK, "/api/v1/groups/missing").json().isEmpty()).isTrue();
			assertThat(this.trail.latest(Long.MAX_VALUE, 5)).extracting(AuditEntry::kind)
				.containsSubsequence("SettingAssigned", "SettingCleared");
			assertThat(this.caller.post(Role.ADMIN, move, order.formatted(number(this.pilot), "")).status())
				.isEqualTo(404);
		}
		finally {
			this.caller.delete(Role.ADMIN, this.pilot + setting);
			markMissing(false);
			this.caller.delete(Role.ADMIN, this.students + setting);
		}
	}

	private static int number(String address) {
		return Integer.parseInt(address.substring(address.lastIndexOf('/') + 1));
	}

	private void markMissing(boolean missing) {
		Group group = this.groups.find(new GroupId(number(this.students))).orElseThrow();
		this.groups.update(List
			.of(new Group(group.id(), group.directoryId(), group.dn(), group.name(), group.priority(), missing)),
				Instant.parse("2026-01-02T00:00:00Z"));
	}

}
