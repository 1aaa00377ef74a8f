package io.roomkeeper.console.api;

import io.roomkeeper.access.Role;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class AuditApiTests {

	@Autowired
	private Caller caller;

	@Test
	void searchesTheTrailAndRecordsThat() throws Exception {
		this.caller.get(Role.ADMIN, "/api/v1/audit/events");
		var first = this.caller.get(Role.ADMIN, "/api/v1/audit/events?size=1").json();
		var second = this.caller.get(Role.ADMIN, "/api/v1/audit/events?kind=DataExported&about=export%20audit").json();

		assertThat(first.path("items").size()).isEqualTo(1);
		assertThat(first.path("next").asLong()).isPositive();
		assertThat(second.path("items").get(0).path("subject").asString()).isEqualTo("export audit");
		assertThat(second.path("items").get(0).path("detail").path("address").asString()).isNotEmpty();
		long row = second.path("items").get(0).path("row").asLong();
		assertThat(this.caller.get(Role.ADMIN, "/api/v1/audit/events/" + row).text("kind")).isEqualTo("DataExported");
	}

	@Test
	void refusesUnknownRowsAndInvalidParameters() throws Exception {
		assertThat(this.caller.get(Role.ADMIN, "/api/v1/audit/events/999999999").status()).isEqualTo(404);
		assertThat(this.caller.get(Role.ADMIN, "/api/v1/audit/events?from=yesterday").status()).isEqualTo(400);
		assertThat(this.caller
			.get(Role.ADMIN, "/api/v1/audit/events?from=-999999999-01-01T00:00:00Z&until=%2B999999999-01-01T00:00:00Z")
			.status()).isEqualTo(200);
		assertThat(this.caller.get(Role.ADMIN, "/api/v1/audit/events?size=0").status()).isEqualTo(400);
		assertThat(this.caller.get(Role.ADMIN, "/api/v1/audit/events?q=" + "x".repeat(201)).status()).isEqualTo(400);
	}

	@Test
	void exportsInTheRequestedFormat() throws Exception {
		var csv = export("text/csv");
		var lines = export("application/jsonl");

		assertThat(csv.header("Content-Type")).hasValueSatisfying((type) -> assertThat(type).startsWith("text/csv"));
		assertThat(csv.body()).startsWith("row,at,actor,origin,kind,subject,detail,hash");
		assertThat(lines.body().lines()).allMatch((line) -> line.startsWith("{\"row\":") && line.endsWith("}"));
		assertThat(lines.body()).contains("\"subject\":\"export audit\"");
	}

	private Caller.Answer export(String accept) throws Exception {
		return this.caller.send(this.caller.request("/api/v1/audit/export")
			.header("Authorization", "Bearer " + this.caller.token(Role.ADMIN))
			.header("Accept", accept));
	}

}
