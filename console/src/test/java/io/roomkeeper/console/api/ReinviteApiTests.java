package io.roomkeeper.console.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.batch.change.PlanRuns;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.planning.RoomPlanner;
import io.roomkeeper.change.planning.PlanTiming;
import io.roomkeeper.change.planning.RoomPlanRequest;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.roster.Selection;
import io.roomkeeper.roster.SelectionParser;
import io.roomkeeper.run.RunOrigin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Re-invites of a change over REST, as JSON, table and files; and their states. The
 * change stays, so the database is one of its own.
 */
@ApiTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:hsqldb:mem:reinvites;hsqldb.tx=mvcc")
class ReinviteApiTests {

	private static final Actor SHELL = Actor.operator("root");

	@Autowired
	private Caller caller;

	@Autowired
	private RoomPlanner planner;

	@Autowired
	private SelectionParser selections;

	@Autowired
	private PlanRuns runs;

	@Autowired
	private Jdbc jdbc;

	private String path = "";

	@BeforeEach
	void changeARoomWithAnImportedMeeting() throws Exception {
		this.caller.post(Role.ADMIN, "/api/v1/users/ana.garcia/meetings", """
				{"topic":"Seminar","start":"2027-03-09T10:00","minutes":50,"invitees":["a@x.example"],"pmi":true}""");
		this.jdbc.update("update meeting set origin = 'IMPORTED'");
		ChangePlan plan = this.planner.reissue(SHELL, new RoomPlanRequest(this.selections.parse("group=Physics"),
				Selection.ALL, "group=Physics", "numbers were published", PlanTiming.ALSO_IMMINENT));
		this.runs.run(SHELL, plan.id(), RunOrigin.COMMAND);
		this.path = "/api/v1/reinvites/" + plan.id().value();
	}

	@Test
	void listsTheItemsOfAChangePageByPage() throws Exception {
		JsonNode list = this.caller.get(Role.HELPDESK, this.path + "?size=1").json();

		assertThat(list.at("/items/0/host").asString()).isEqualTo("ana.garcia");
		assertThat(list.at("/items/0/state").asString()).isEqualTo("TO_DO");
		assertThat(list.at("/counts/TO_DO").asInt()).isPositive();
		int seen = 1;
		for (JsonNode page = list; !page.path("next").isNull(); seen++) {
			page = this.caller.get(Role.HELPDESK, this.path + "?size=1&after=" + page.path("next").asInt()).json();
		}
		assertThat(seen).isEqualTo(list.at("/counts/TO_DO").asInt());
		assertThat(this.caller.get(Role.HELPDESK, this.path + "?state=CONFIRMED").json().path("items").isEmpty())
			.isTrue();
		assertThat(this.caller.get(Role.ADMIN, "/api/v1/reinvites/999999").status()).isEqualTo(404);
	}

	@Test
	void onlyAdminsGetTheTableAndTheFiles() throws Exception {
		HttpResponse<byte[]> table = fetch(Role.ADMIN, "text/csv");
		HttpResponse<byte[]> zip = fetch(Role.ADMIN, "application/zip");

		assertThat(table.headers().firstValue("Content-Type"))
			.hasValueSatisfying((type) -> assertThat(type).startsWith("text/csv"));
		assertThat(new String(table.body(), StandardCharsets.UTF_8)).contains("a@x.example");
		assertThat(names(zip.body())).contains("re-invites.csv").anyMatch((name) -> name.endsWith(".ics"));
		assertThat(fetch(Role.HELPDESK, "text/csv").statusCode()).isEqualTo(403);
		assertThat(fetch(Role.HELPDESK, "application/zip").statusCode()).isEqualTo(403);
	}

	@Test
	void changesTheStateOnlyOfTheVersionThatWasRead() throws Exception {
		JsonNode item = this.caller.get(Role.ADMIN, this.path).json().at("/items/0");
		String one = this.path + "/items/" + item.path("n").asInt();
		String tag = "\"%d\"".formatted(item.path("version").asInt());
		String confirm = "{\"state\":\"CONFIRMED\"}";

		assertThat(this.caller.patch(Role.ADMIN, one, "", confirm).status()).isEqualTo(428);
		assertThat(this.caller.patch(Role.ADMIN, one, tag, "{\"state\":\"SENT\"}").status()).isEqualTo(400);
		var confirmed = this.caller.patch(Role.ADMIN, one, tag, confirm);
		assertThat(confirmed.text("state")).isEqualTo("CONFIRMED");
		assertThat(this.caller.patch(Role.ADMIN, one, tag, confirm).status()).isEqualTo(412);
		var reopened = this.caller.patch(Role.ADMIN, "/api/v1/users/ana.garcia/reinvites/" + item.path("n").asInt(),
				confirmed.header("ETag").orElseThrow(), "{\"state\":\"TO_DO\"}");
		assertThat(reopened.text("state")).isEqualTo("TO_DO");
		assertThat(
				this.caller.patch(Role.ADMIN, "/api/v1/reinvites/999999/items/" + item.path("n").asInt(), "*", confirm)
					.status())
			.isEqualTo(404);
	}

	@Test
	void mailsHostsOnlyAfterAPreviewOfHowMany() throws Exception {
		JsonNode preview = this.caller.get(Role.ADMIN, this.path + "/hosts").json();

		assertThat(preview.path("hosts").asInt()).isPositive();
		assertThat(preview.path("ready").asBoolean()).isFalse();
		assertThat(preview.path("meetings").asInt()).isGreaterThanOrEqualTo(preview.path("hosts").asInt());
		assertThat(this.caller.get(Role.HELPDESK, this.path + "/hosts").status()).isEqualTo(403);
		assertThat(this.caller.post(Role.HELPDESK, this.path + "/hosts", "{}").status()).isEqualTo(403);
		assertThat(this.caller.post(Role.ADMIN, this.path + "/hosts", "{}").status()).isEqualTo(400);
		var refused = this.caller.post(Role.ADMIN, this.path + "/hosts",
				"{\"hosts\":%d}".formatted(preview.path("hosts").asInt()));
		assertThat(refused.status()).as("without a mail server").isEqualTo(400);
		assertThat(this.caller.get(Role.ADMIN, "/api/v1/reinvites/999999/hosts").status()).isEqualTo(404);
	}

	private HttpResponse<byte[]> fetch(Role role, String type) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(this.caller.request(this.path)
				.header("Authorization", "Bearer " + this.caller.token(role))
				.header("Accept", type)
				.build(), BodyHandlers.ofByteArray());
		}
	}

	private static List<String> names(byte[] zip) throws IOException {
		List<String> names = new ArrayList<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				names.add(entry.getName());
			}
		}
		return names;
	}

}
