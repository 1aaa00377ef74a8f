package io.roomkeeper.console.api;

import io.roomkeeper.access.Role;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class PlanApiTests {

	private static final String REISSUE = """
			{"kind":"reissue","select":"group=Physics","reason":"numbers were published","alsoImminent":true}""";

	@Autowired
	private Caller caller;

	@Test
	void createsAPlanThatCanBeReadRoomByRoom() throws Exception {
		var made = this.caller.post(Role.ADMIN, "/api/v1/plans", REISSUE);

		assertThat(made.status()).isEqualTo(201);
		String path = made.header("Location").orElseThrow();
		assertThat(this.caller.get(Role.HELPDESK, path).json()).isEqualTo(made.json());
		assertThat(made.text("status")).isEqualTo("PLANNED");
		assertThat(made.json().path("effects").path("rooms").asInt()).isEqualTo(1);
		var items = this.caller.get(Role.HELPDESK, path + "/items").json();
		assertThat(items.path("items").get(0).path("uid").asString()).isEqualTo("ana.garcia");
		assertThat(items.path("items").get(0).path("before").asString()).isEqualTo("3456179013");
		assertThat(items.path("items").get(0).path("after").asString()).matches("[2-9][0-9]{9}");
		assertThat(items.path("next").isNull()).isTrue();
		assertThat(items.path("items").get(0).path("due").isNull()).isTrue();
		assertThat(made.json().path("effects").path("sendingSeconds").isIntegralNumber()).isTrue();
		String filtered = path + "/items?sort=TO_TELL&text=";
		assertThat(this.caller.get(Role.HELPDESK, filtered + "GARCIA&state=OPEN").json()).isEqualTo(items);
		assertThat(this.caller.get(Role.HELPDESK, filtered + "GARCIA&state=DONE").json().path("items").size()).isZero();
		assertThat(this.caller.get(Role.HELPDESK, filtered + "nobody").json().path("items").size()).isZero();
		assertThat(this.caller.get(Role.HELPDESK, path + "/items?sort=colour").status()).isEqualTo(400);
		assertThat(this.caller.get(Role.HELPDESK, path + "/waves").json().size()).isZero();
		assertThat(this.caller.get(Role.HELPDESK, path + "/moved").json().size()).isZero();
		var receipt = this.caller.get(Role.HELPDESK, path.replace("plans", "changes") + "/receipt").json();
		assertThat(receipt.path("open").asInt()).isOne();
		long event = receipt.path("auditEvents").get(0).asLong();
		assertThat(this.caller.get(Role.ADMIN, "/api/v1/audit/events/" + event).text("kind")).isEqualTo("PlanMade");

		var withdrawn = this.caller.post(Role.ADMIN, path + "/withdraw", "{}");
		assertThat(withdrawn.text("status")).isEqualTo("WITHDRAWN");
		var late = this.caller.post(Role.ADMIN, path + "/apply", "{}");
		assertThat(late.status()).isEqualTo(409);
		assertThat(late.text("detail")).contains("withdrawn");
	}

	@Test
	void aServiceCannotApproveAndTheHelpdeskCannotPlan() throws Exception {
		String path = this.caller.post(Role.ADMIN, "/api/v1/plans", REISSUE).header("Location").orElseThrow();
		String hash = this.caller.get(Role.ADMIN, path).text("hash");

		var approval = this.caller.post(Role.ADMIN, path + "/approve", "{\"hash\":\"%s\"}".formatted(hash));
		assertThat(approval.status()).isEqualTo(400);
		assertThat(approval.text("detail")).contains("not a person in the directory");
		assertThat(this.caller.post(Role.HELPDESK, "/api/v1/plans", REISSUE).status()).isEqualTo(403);
		assertThat(this.caller.post(Role.HELPDESK, path + "/reject", "{}").status()).isEqualTo(403);
		assertThat(this.caller.post(Role.ADMIN, path + "/reject", "{}").text("status")).isEqualTo("REJECTED");
	}

	@Test
	void plansToDisablePersonalMeetingIdsWhichCannotBeDoneDirectly() throws Exception {
		String off = """
				{"kind":"switch-off","scope":"account","reason":"licences end","alsoImminent":true}""";

		var made = this.caller.post(Role.ADMIN, "/api/v1/plans", off);

		assertThat(made.status()).isEqualTo(201);
		assertThat(made.text("kind")).isEqualTo("switch-off");
		assertThat(made.json().path("effects").path("settings").asInt()).isEqualTo(1);
		String path = made.header("Location").orElseThrow();
		var items = this.caller.get(Role.HELPDESK, path + "/items").json().path("items");
		var setting = items.get(items.size() - 1);
		assertThat(setting.path("type").asString()).isEqualTo("setting");
		assertThat(setting.path("key").asString()).isEqualTo("schedule_meeting.personal_meeting");
		assertThat(setting.path("before").asString()).isEqualTo("-");
		assertThat(setting.path("after").asString()).isEqualTo("locked false");
		assertThat(items.get(0).path("type").asString()).isEqualTo("opening");
		this.caller.post(Role.ADMIN, path + "/withdraw", "{}");
	}

	@Test
	void refusesImpossibleRequestsAndUnknownPlans() throws Exception {
		for (String body : new String[] { "{}", "{\"kind\":\"switch\"}", "{\"kind\":\"reissue\",\"select\":\"\"}",
				"{\"kind\":\"reissue\",\"select\":\"group=None\",\"reason\":\"why\"}",
				"{\"kind\":\"reissue\",\"select\":\"group=Physics\"}", "{\"kind\":\"undo\"}",
				"{\"kind\":\"switch-off\",\"scope\":\"user\",\"id\":\"ana.garcia\",\"reason\":\"why\"}",
				"{\"kind\":\"settings\",\"reason\":\"why\"}" }) {
			var refused = this.caller.post(Role.ADMIN, "/api/v1/plans", body);
			assertThat(refused.status()).as(body).isEqualTo(400);
			assertThat(refused.text("code")).isEqualTo("INVALID_INPUT");
		}
		assertThat(this.caller.get(Role.ADMIN, "/api/v1/plans/999999").status()).isEqualTo(404);
		assertThat(this.caller.get(Role.ADMIN, "/api/v1/changes/999999/receipt").status()).isEqualTo(404);
		assertThat(this.caller.get(Role.ADMIN, "/api/v1/changes").json().path("items").isEmpty()).isTrue();
	}

}
