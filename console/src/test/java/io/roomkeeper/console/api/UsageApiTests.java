package io.roomkeeper.console.api;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

import io.roomkeeper.access.Role;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RosterEntries;
import io.roomkeeper.roster.Roster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class UsageApiTests {

	private static final String PATH = "/api/v1/usage";

	@Autowired
	private Caller caller;

	@Autowired
	private Roster roster;

	@Test
	void importsAListAndReportsUnusableLines() throws Exception {
		var answer = this.caller.post(Role.USAGE, PATH, """
				[{"uid":"ana.garcia","usedOn":"2026-10-05"},
				 {"number":"345 617 9013","usedOn":"2026-10-06T22:00:00Z","minutes":25},
				 {"mail":"ANA.GARCIA@example.org","usedOn":"2026-10-05"},
				 {"uid":"nobody","usedOn":"2026-10-05"},
				 {"uid":"ana.garcia","usedOn":["2026-10-05"]},
				 17]""");

		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.json().path("read").asInt()).isEqualTo(6);
		assertThat(answer.json().path("entered").asInt()).isEqualTo(2);
		assertThat(answer.json().path("known").asInt()).isEqualTo(1);
		assertThat(answer.json().path("skipped").asInt()).isEqualTo(3);
		assertThat(answer.json().path("mistakes").findValuesAsString("parameter")).containsExactly("use 4", "use 5",
				"use 6");
		assertThat(answer.json().at("/mistakes/0/detail").asString()).contains("nobody has the uid 'nobody'");
		assertThat(room().lastUsedOn()).contains(LocalDate.of(2026, 10, 7));
		var run = this.caller.get(Role.ADMIN, "/api/v1/runs/" + answer.json().path("run").asLong());
		assertThat(run.text("job")).isEqualTo("usage-import");
		assertThat(run.text("startedBy")).isEqualTo("service:usage");
	}

	@Test
	void readsTheSameFileAsTheCommand() throws Exception {
		var answer = csv("uid;used_on\nana.garcia;2026-09-01\nana.garcia;yesterday\n");

		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.json().at("/mistakes/0/parameter").asString()).isEqualTo("line 3");
	}

	@Test
	void importsNothingInADryRun() throws Exception {
		this.caller.post(Role.USAGE, PATH + "?mode=plan", "[{\"uid\":\"ana.garcia\",\"usedOn\":\"2026-11-20\"}]");

		assertThat(room().lastUsedOn()).isNotEqualTo(Optional.of(LocalDate.of(2026, 11, 20)));
	}

	@Test
	void answersWithAProblemIfNoLineWasUsable() throws Exception {
		var answer = this.caller.post(Role.USAGE, PATH, "[{\"uid\":\"nobody\",\"usedOn\":\"2026-10-05\"}]");

		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.text("code")).isEqualTo("INVALID_INPUT");
		assertThat(answer.json().at("/mistakes/0/parameter").asString()).isEqualTo("use 1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{}", "[", "[{}", "[{\"uid\":\"ana.garcia\",\"usedOn\":\"2026-11-21\"},",
			"[{\"uid\":\"ana.garcia\",\"usedOn\":\"2026-11-21\"}] more", "nonsense" })
	void importsNothingFromAnUnreadableBody(String body) throws Exception {
		var answer = this.caller.post(Role.USAGE, PATH, body);

		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.text("code")).isEqualTo("INVALID_INPUT");
		assertThat(room().lastUsedOn()).isNotEqualTo(Optional.of(LocalDate.of(2026, 11, 21)));
	}

	@Test
	void saysWhichColumnsItNeeds() throws Exception {
		var answer = csv("name,used_on\nana.garcia,2026-09-01\n");

		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.text("detail")).contains("used_on and one of uid, mail, number").doesNotContain("/tmp");
	}

	@Test
	void isForMeetingServicesAndAdminsOnly() throws Exception {
		assertThat(this.caller.post(Role.HELPDESK, PATH, "[]").status()).isEqualTo(403);
		assertThat(this.caller.post(Role.ADMIN, PATH, "[]").status()).isEqualTo(200);
		assertThat(this.caller.post(Role.USAGE, "/api/v1/runs", "{\"job\":\"sweep\",\"mode\":\"plan\"}").status())
			.isEqualTo(403);
	}

	@Test
	void acceptsLongerBodiesThanOtherRequestsUpToALimit() throws Exception {
		byte[] much = ("[" + "{\"uid\":\"ana.garcia\",\"usedOn\":\"2026-08-03\"},".repeat(10_000)
				+ "{\"uid\":\"ana.garcia\",\"usedOn\":\"2026-08-03\"}]")
			.getBytes(StandardCharsets.UTF_8);
		byte[] tooMuch = new byte[RequestGuard.MAX_USAGE + 1];

		var taken = this.caller.post(Role.USAGE, PATH, BodyPublishers.ofByteArray(much));
		var refused = this.caller.post(Role.USAGE, PATH,
				BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tooMuch)));

		assertThat(taken.json().path("read").asInt()).isEqualTo(10_001);
		assertThat(refused.status()).isEqualTo(413);
	}

	@Test
	void listsTheAcceptedMediaTypes() throws Exception {
		var answer = this.caller.send(this.caller.request(PATH)
			.header("Authorization", "Bearer " + this.caller.token(Role.USAGE))
			.header("Content-Type", "text/plain")
			.POST(BodyPublishers.ofString("uid,used_on\n")));

		assertThat(answer.status()).isEqualTo(415);
		assertThat(answer.text("detail")).contains("application/json", "text/csv");
	}

	private Caller.Answer csv(String body) throws Exception {
		return this.caller.send(this.caller.request(PATH)
			.header("Authorization", "Bearer " + this.caller.token(Role.USAGE))
			.header("Content-Type", "text/csv; charset=utf-8")
			.POST(BodyPublishers.ofString(body)));
	}

	private PersonalRoom room() {
		return RosterEntries.only(this.roster, "ana.garcia").orElseThrow().room().orElseThrow();
	}

}
