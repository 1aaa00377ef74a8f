package io.roomkeeper.console.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import io.roomkeeper.access.Role;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RosterEntries;
import io.roomkeeper.roster.Roster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class UserApiTests {

	@Autowired
	private Caller caller;

	@Autowired
	private Roster roster;

	@Test
	void showsAPersonWithRoomAndGroups() throws Exception {
		var answer = this.caller.get(Role.HELPDESK, "/api/v1/users/ana.garcia");

		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Content-Type")).contains("application/json");
		List<Integer> ids = answer.json()
			.path("groups")
			.valueStream()
			.map((group) -> group.path("id").asInt())
			.toList();
		PersonalRoom room = RosterEntries.only(this.roster, "ana.garcia").orElseThrow().room().orElseThrow();
		assertThat(answer.json()).isEqualTo(JsonMapper.shared()
			.readTree("""
					{"uid":"ana.garcia","displayName":"Ana García-López","mail":"ana.garcia@example.org",
					 "licence":"licensed",
					 "groups":[{"id":%d,"name":"Physics","path":"Physics"},
					           {"id":%d,"name":"Undergrads","path":"Physics › Undergrads"},
					           {"id":%d,"name":"Students","path":"Physics › Undergrads › Students"}],
					 "roomStatus":"ACTIVE","disabledBy":null,
					 "room":{"pmi":"3456179013","link":"https://rooms.example.org/my/ana.garcia",
					         "lastUsedOn":"%s","expiresOn":"%s"},
					 "missingSince":null}""".formatted(ids.get(0), ids.get(1), ids.get(2),
					room.lastUsedOn().orElseThrow(), room.expiresOn())));
	}

	@Test
	void showsAPersonWhoHasLeftWithAnOldRoom() throws Exception {
		JsonNode aba = this.caller.get(Role.ADMIN, "/api/v1/users/ABA").json();

		assertThat(aba.path("uid").asString()).isEqualTo("aba");
		assertThat(aba.path("missingSince").asString()).isEqualTo("2026-01-01T00:00:00Z");
		assertThat(aba.path("roomStatus").asString()).isEqualTo("OWNER_MISSING");
		assertThat(aba.path("room")).isEqualTo(JsonMapper.shared().readTree("""
				{"pmi":"812345679","link":"https://rooms.example.org/j/812345679",
				 "lastUsedOn":null,"expiresOn":"2026-01-02"}"""));
	}

	@Test
	void findsADepartedPersonByIdAndByUid() throws Exception {
		String id = "id-" + RosterEntries.only(this.roster, "aba").orElseThrow().person().id().value();

		assertThat(this.caller.get(Role.ADMIN, "/api/v1/users/" + id).json())
			.isEqualTo(this.caller.get(Role.ADMIN, "/api/v1/users/aba").json());
		assertThat(this.caller.get(Role.ADMIN, "/api/v1/users/id-999999").status()).isEqualTo(404);
	}

	@Test
	void previewsTheHandOverOfTheRoomOfADepartedPerson() throws Exception {
		String hand = "/api/v1/users/aba/room/hand-over";
		String preview = "{\"to\":\"1000\",\"preview\":true}";

		JsonNode answer = this.caller.post(Role.ADMIN, hand, preview).json();

		assertThat(answer.path("pmi").asString()).isEqualTo("812345679");
		assertThat(answer.path("replaced").isNull()).isTrue();
		assertThat(this.caller.post(Role.HELPDESK, hand, preview).status()).isEqualTo(403);
		assertThat(this.caller.post(Role.ADMIN, hand, "{\"to\":\"1000\"}").status()).isEqualTo(400);
		assertThat(this.caller.post(Role.ADMIN, "/api/v1/users/1000/room/hand-over", preview).status()).isEqualTo(400);
		assertThat(RosterEntries.only(this.roster, "aba").orElseThrow().room()).isPresent();
	}

	@Test
	void showsAPersonWithoutRoomMailOrGroups() throws Exception {
		assertThat(this.caller.get(Role.ADMIN, "/api/v1/users/1000").json()).isEqualTo(JsonMapper.shared().readTree("""
				{"uid":"1000","displayName":"1000","mail":null,"licence":"basic","groups":[],"roomStatus":"NO_ROOM",
				 "disabledBy":null,"room":null,
				 "missingSince":null}"""));
	}

	@Test
	void filtersByTheEffectiveStatus() throws Exception {
		JsonNode missing = this.caller.get(Role.ADMIN, "/api/v1/users?status=OWNER_MISSING").json();

		assertThat(missing.path("items").valueStream().map((one) -> one.path("roomStatus").asString())).isNotEmpty()
			.containsOnly("OWNER_MISSING");
		assertThat(missing.path("total").asInt()).isEqualTo(missing.path("items").size());
		assertThat(this.caller.get(Role.ADMIN, "/api/v1/users?status=ASLEEP").status()).isEqualTo(400);
	}

	@Test
	void containsNoPasscode() throws Exception {
		String one = this.caller.get(Role.ADMIN, "/api/v1/users/ana.garcia").body();
		String all = this.caller.get(Role.ADMIN, "/api/v1/users").body();

		assertThat(one + all).doesNotContain(FewPeople.PASSCODE).doesNotContainIgnoringCase("passcode");
	}

	@Test
	void saysThatTheUidIsUnknown() throws Exception {
		var answer = this.caller.get(Role.ADMIN, "/api/v1/users/nobody");

		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.header("Content-Type")).contains("application/problem+json");
		assertThat(answer.text("code")).isEqualTo("NOT_FOUND");
		assertThat(answer.text("detail")).startsWith("There is no user 'nobody'.");
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 500 })
	void listsEverybodyOncePageByPage(int size) throws Exception {
		String token = this.caller.token(Role.HELPDESK);
		List<String> uids = new ArrayList<>();
		String after = "";
		do {
			var answer = this.caller.send(this.caller.request("/api/v1/users?size=" + size + "&after=" + encoded(after))
				.header("Authorization", "Bearer " + token));
			assertThat(answer.json().path("total").asInt()).isEqualTo(5);
			assertThat(answer.json().path("items").size()).isBetween(1, size);
			answer.json().path("items").forEach((item) -> uids.add(item.path("uid").asString()));
			after = answer.json().path("next").isNull() ? "" : answer.text("next");
		}
		while (!after.isEmpty());

		assertThat(uids).containsExactlyElementsOf(FewPeople.UIDS);
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', value = { "garcia,ana.garcia", "GARCÍA,ana.garcia", "lop ana,ana.garcia",
			"345 617,ana.garcia", "ana.garcia@ex,ana.garcia", "100%,100%off", "a_,a_a" })
	void findsPeopleByPartsOfTheirName(String q, String uid) throws Exception {
		var answer = this.caller.get(Role.HELPDESK, "/api/v1/users?q=" + encoded(q));

		assertThat(answer.json().path("items").valueStream().map((item) -> item.path("uid").asString()))
			.containsExactly(uid);
		assertThat(answer.json().path("total").asInt()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "%", "_", "*", "%%%", "a*", "%a%", "'", "' or '1'='1", "\\", "!", "(", "[a-z]", "ana --" })
	void treatsNoCharacterAsAWildcard(String q) throws Exception {
		var answer = this.caller.get(Role.HELPDESK, "/api/v1/users?q=" + encoded(q));

		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.json()).isEqualTo(JsonMapper.shared().readTree("{\"items\":[],\"total\":0,\"next\":null}"));
	}

	@ParameterizedTest
	@CsvSource({ "size=0,size", "size=501,size", "size=-1,size", "size=abc,size", "size=99999999999,size", "q=%00,q",
			"q=a%0Ab,q", "after=%07,after" })
	void refusesParametersOutOfRange(String query, String parameter) throws Exception {
		var answer = this.caller.get(Role.ADMIN, "/api/v1/users?" + query);

		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.text("code")).isEqualTo("INVALID_INPUT");
		assertThat(answer.json().path("mistakes").path(0).path("parameter").asString()).isEqualTo(parameter);
	}

	@ParameterizedTest
	@CsvSource({ "q,200,200", "q,201,400", "after,267,200", "after,268,400" })
	void refusesLongParameters(String parameter, int length, int status) throws Exception {
		var answer = this.caller.get(Role.ADMIN, "/api/v1/users?" + parameter + "=" + "x".repeat(length));

		assertThat(answer.status()).isEqualTo(status);
	}

	@Test
	void refusesAnInvalidUid() throws Exception {
		assertThat(this.caller.get(Role.ADMIN, "/api/v1/users/" + "x".repeat(257)).status()).isEqualTo(400);
		assertThat(this.caller.get(Role.ADMIN, "/api/v1/users/%20").status()).isEqualTo(400);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
