package io.roomkeeper.console.api;

import java.util.List;

import io.roomkeeper.access.Role;
import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.audit.AuditTrail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class RoomApiTests {

	private static final String ROOM = "/api/v1/users/ana.garcia/room";

	private static final String NUMBER = "3456179013";

	@Autowired
	private Caller caller;

	@Autowired
	private AuditTrail trail;

	/** Gives Ana the room that these tests and others expect. */
	@BeforeEach
	@AfterEach
	void restore() throws Exception {
		Caller.Answer answer = change("*",
				"{\"pmi\":\"%s\",\"link\":\"ana.garcia\",\"passcode\":\"%s\"}".formatted(NUMBER, FewPeople.PASSCODE));
		assertThat(answer.status()).as(answer.body()).isEqualTo(200);
	}

	private Caller.Answer change(String ifMatch, String json) throws Exception {
		return this.caller.patch(Role.ADMIN, ROOM, ifMatch, json);
	}

	@Test
	void showsTheRoomAndRecordsThatItsPasscodeWasRead() throws Exception {
		Caller.Answer answer = this.caller.get(Role.ADMIN, ROOM);

		assertThat(answer.text("pmi")).isEqualTo(NUMBER);
		assertThat(answer.text("joinUrl")).isEqualTo("https://rooms.example.org/my/ana.garcia");
		assertThat(answer.text("passcode")).isEqualTo(FewPeople.PASSCODE);
		assertThat(answer.text("status")).isEqualTo("ACTIVE");
		assertThat(answer.header("ETag")).get().asString().matches("\"[0-9]+\"");
		assertThat(this.trail.latest(Long.MAX_VALUE, 1)).extracting(AuditEntry::kind).containsExactly("PasscodeRead");
	}

	@Test
	void hidesThePasscodeFromHelpdesk() throws Exception {
		Caller.Answer answer = this.caller.get(Role.HELPDESK, ROOM);

		assertThat(answer.body()).doesNotContain(FewPeople.PASSCODE);
		assertThat(answer.json().path("hasPasscode").asBoolean()).isTrue();
		assertThat(answer.json().path("passcode").isNull()).isTrue();
	}

	@Test
	void changesOnlyTheVersionOfTheRoomThatWasRead() throws Exception {
		String tag = this.caller.get(Role.ADMIN, ROOM).header("ETag").orElseThrow();

		Caller.Answer first = change(tag, "{\"pmi\":\"753-190-2468\",\"link\":\"\"}");
		Caller.Answer second = change(tag, "{\"link\":\"other.link\"}");
		Caller.Answer without = change("", "{\"link\":\"other.link\"}");

		assertThat(first.status()).as(first.body()).isEqualTo(200);
		assertThat(first.json().at("/room/pmi").asString()).isEqualTo("7531902468");
		assertThat(first.json().at("/room/link").isNull()).isTrue();
		assertThat(first.json().at("/room/reserved")).extracting(JsonNode::asString).contains(NUMBER);
		assertThat(second.status()).isEqualTo(412);
		assertThat(without.status()).isEqualTo(428);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"pmi":"812345679"}   | 400 | INVALID_INPUT | does not have ten digits
			{"pmi":"8001234567"}  | 400 | INVALID_INPUT | toll-free
			{"link":"a"}          | 400 | INVALID_INPUT | characters
			{"link":"support"}    | 409 | CONFLICT      | reserved word
			{"passcode":"1"}      | 400 | INVALID_INPUT | at least 6 characters
			{"passcode":""}       | 409 | CONFLICT      | policy requires
			{"pmi":[]}            | 400 | INVALID_INPUT | must be text""")
	void namesTheRuleThatRefusesAChange(String json, int status, String code, String words) throws Exception {
		Caller.Answer answer = change("*", json);

		assertThat(answer.status()).as(answer.body()).isEqualTo(status);
		assertThat(answer.text("code")).isEqualTo(code);
		assertThat(answer.text("detail")).contains(words);
	}

	@Test
	void generatesANewNumberAndPasscode() throws Exception {
		Caller.Answer answer = this.caller.post(Role.ADMIN, ROOM + "/reissue", "");

		assertThat(answer.status()).as(answer.body()).isEqualTo(200);
		assertThat(answer.json().at("/room/pmi").asString()).isNotEqualTo(NUMBER);
		assertThat(answer.json().at("/room/passcode").asString()).isNotEqualTo(FewPeople.PASSCODE);
	}

	@Test
	void listsTheReinvitesOfAHost() throws Exception {
		this.caller.post(Role.ADMIN, "/api/v1/users/ana.garcia/meetings", """
				{"topic":"Seminar","start":"2027-03-09T10:00","minutes":50,"invitees":["a@x.example"],"pmi":true}""");

		JsonNode changed = this.caller.post(Role.ADMIN, ROOM + "/reissue", "").json();
		JsonNode list = this.caller.get(Role.HELPDESK, "/api/v1/users/ana.garcia/reinvites").json();

		assertThat(changed.path("reinvitesAvoided").asInt()).isPositive();
		assertThat(list.path("avoided").asInt()).isPositive();
		assertThat(list.at("/items/0/state").asString()).isEqualTo("NOT_NEEDED");
		assertThat(list.at("/items/0/before/number").asString()).isEqualTo(NUMBER);
	}

	@Test
	void onlyAdminsCanChangeAndOthersSeeNothing() throws Exception {
		assertThat(this.caller.patch(Role.HELPDESK, ROOM, "*", "{}").status()).isEqualTo(403);
		assertThat(this.caller.post(Role.HELPDESK, ROOM + "/reissue", "").status()).isEqualTo(403);
		for (String uid : List.of("ana.garcia", "nobody")) {
			assertThat(this.caller.get(Role.USAGE, "/api/v1/users/" + uid + "/room").status()).isEqualTo(403);
			assertThat(this.caller.get(Role.USAGE, "/api/v1/users/" + uid + "/reinvites").status()).isEqualTo(403);
		}
		assertThat(this.caller.get(Role.ADMIN, "/api/v1/users/nobody/room").status()).isEqualTo(404);
	}

}
