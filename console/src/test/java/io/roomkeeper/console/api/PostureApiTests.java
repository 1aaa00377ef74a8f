package io.roomkeeper.console.api;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import io.roomkeeper.access.Role;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.Groups;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class PostureApiTests {

	private static final String POSTURE = "/api/v1/posture";

	private static final String WAITING_ROOM = "/settings/meeting_security.waiting_room";

	@Autowired
	private Caller caller;

	@Autowired
	private Groups groups;

	private int students;

	private int physics;

	@BeforeEach
	void lockInStudentsUnlikeInPhysics() throws Exception {
		this.students = number("Students");
		this.physics = number("Physics");
		set(this.students, "{\"value\":true,\"locked\":true}");
		set(this.physics, "{\"value\":false}");
	}

	private int number(String name) {
		return this.groups.all()
			.stream()
			.filter((group) -> group.name().equals(name))
			.map(Group::id)
			.findFirst()
			.orElseThrow()
			.value();
	}

	private void set(int group, String json) throws Exception {
		assertThat(this.caller.put(Role.ADMIN, "/api/v1/groups/" + group + WAITING_ROOM, json).status()).isEqualTo(200);
	}

	@AfterEach
	void clear() throws Exception {
		this.caller.delete(Role.ADMIN, "/api/v1/groups/" + this.students + WAITING_ROOM);
		this.caller.delete(Role.ADMIN, "/api/v1/groups/" + this.physics + WAITING_ROOM);
	}

	@Test
	void countsPeopleWithRecommendedValues() throws Exception {
		set(this.physics, "{\"value\":true}");

		JsonNode everybody = this.caller.get(Role.HELPDESK, POSTURE).json().at("/items/0");
		JsonNode members = this.caller.get(Role.HELPDESK, POSTURE + "?group=" + this.physics).json().at("/items/0");

		assertThat(everybody).isEqualTo(JsonMapper.shared().readTree("""
				{"key":"meeting_security.waiting_room","recommended":"true","meeting":1,"exposed":3}"""));
		assertThat(members).isEqualTo(JsonMapper.shared().readTree("""
				{"key":"meeting_security.waiting_room","recommended":"true","meeting":1,"exposed":0}"""));
		assertThat(this.caller.get(Role.HELPDESK, POSTURE + "?group=999").status()).isEqualTo(404);
	}

	@Test
	void saysWhatToDeleteIfAnAssignmentHasNoEffect() throws Exception {
		JsonNode finding = this.caller.get(Role.HELPDESK, POSTURE + "/findings")
			.json()
			.path("items")
			.valueStream()
			.filter((one) -> one.path("where").asString().equals("group:" + this.students))
			.findFirst()
			.orElseThrow();

		assertThat(finding.path("kind").asString()).isEqualTo("SHADOWED_LOCK");
		assertThat(finding.path("because").asString()).isEqualTo("group:" + this.physics);
		assertThat(this.caller.delete(Role.ADMIN, finding.path("fix").asString()).status()).isEqualTo(200);
		assertThat(this.caller.get(Role.HELPDESK, POSTURE + "/findings").json().path("items").toString())
			.doesNotContain("group:" + this.students);
	}

	@Test
	void comparesTheModelsAndNamesThePeople() throws Exception {
		JsonNode models = this.caller.get(Role.HELPDESK, POSTURE + "/models").json();
		JsonNode people = this.caller
			.get(Role.HELPDESK, POSTURE + "/models/meeting_security.waiting_room/people?size=1")
			.json();

		assertThat(models.path("now").asString()).isEqualTo("priority");
		assertThat(models.at("/items/0")).isEqualTo(JsonMapper.shared().readTree("""
				{"key":"meeting_security.waiting_room","people":1,"moves":[{"from":"false","to":"true","people":1}],
				 "lockedOnlyInPriority":0,"lockedOnlyInLegacy":1}"""));
		assertThat(people).isEqualTo(JsonMapper.shared().readTree("""
				{"items":[{"uid":"ana.garcia","displayName":"Ana García-López","priority":"false","legacy":"true",
				 "lockedOnlyIn":"legacy"}],"total":1,"next":null}"""));
		assertThat(this.caller.get(Role.HELPDESK, POSTURE + "/models/nothing/people").status()).isEqualTo(404);
	}

}
