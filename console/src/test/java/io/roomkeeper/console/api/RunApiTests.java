package io.roomkeeper.console.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import io.roomkeeper.access.Role;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class RunApiTests {

	@Autowired
	private Caller caller;

	@Autowired
	private ScriptedJobs jobs;

	@Test
	void startsAJobInTheNameOfTheOwnerOfTheToken() throws Exception {
		var answer = this.caller.post(Role.ADMIN, "/api/v1/runs",
				"{\"job\":\"sweep\",\"mode\":\"plan\",\"asOf\":\"2026-03-01\"}");

		assertThat(answer.status()).isEqualTo(202);
		RunRequest started = this.jobs.started().getLast();
		assertThat(started.actor().name()).isEqualTo("service:admin");
		assertThat(started.actor().origin().text()).startsWith("token ");
		assertThat(started).isEqualTo(RunRequest.of(JobName.SWEEP, RunMode.PLAN, LocalDate.of(2026, 3, 1),
				started.actor(), RunOrigin.CONSOLE));
		var shown = this.caller.get(Role.HELPDESK, answer.header("Location").orElseThrow());
		assertThat(shown.json()).isEqualTo(answer.json());
		assertThat(shown.text("job")).isEqualTo("sweep");
		assertThat(shown.text("mode")).isEqualTo("plan");
		assertThat(shown.text("asOf")).isEqualTo("2026-03-01");
		assertThat(shown.text("status")).isEqualTo("RUNNING");
		assertThat(shown.text("startedBy")).isEqualTo("service:admin");
		assertThat(shown.json().path("counts").path("groups").path("read").asInt(-1)).isZero();
	}

	@Test
	void usesTheDateOfTheTimeZoneOfTheOrganisation() throws Exception {
		this.caller.post(Role.ADMIN, "/api/v1/runs", "{\"job\":\"sweep\",\"mode\":\"plan\"}");

		assertThat(this.jobs.started().getLast().asOf()).isEqualTo(LocalDate.of(2026, 11, 23));
	}

	@Test
	void saysThatTheJobRunsAlready() throws Exception {
		var first = this.caller.post(Role.ADMIN, "/api/v1/runs", "{\"job\":\"warn\",\"mode\":\"apply\"}");
		var second = this.caller.post(Role.ADMIN, "/api/v1/runs", "{\"job\":\"warn\",\"mode\":\"apply\"}");

		assertThat(first.status()).isEqualTo(202);
		assertThat(second.status()).isEqualTo(409);
		assertThat(second.text("code")).isEqualTo("JOB_ALREADY_RUNNING");
		assertThat(second.text("detail")).contains("run " + first.json().path("id").asLong());
	}

	@Test
	void listsRunsLatestFirstPageByPage() throws Exception {
		List<Long> made = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			made.addFirst(this.caller.post(Role.ADMIN, "/api/v1/runs", "{\"job\":\"sync\",\"mode\":\"plan\"}")
				.json()
				.path("id")
				.asLong());
		}

		var first = this.caller.get(Role.HELPDESK, "/api/v1/runs?size=2");
		var second = this.caller.get(Role.HELPDESK, "/api/v1/runs?size=1&after=" + first.json().path("next").asLong());

		assertThat(ids(first)).isEqualTo(made.subList(0, 2));
		assertThat(ids(second)).isEqualTo(made.subList(2, 3));
	}

	@Test
	void theLastPageHasNoNextPage() throws Exception {
		this.caller.post(Role.ADMIN, "/api/v1/runs", "{\"job\":\"sync\",\"mode\":\"plan\"}");

		assertThat(this.caller.get(Role.ADMIN, "/api/v1/runs?size=500").json().path("next").isNull()).isTrue();
	}

	@Test
	void refusesAnInvalidNumber() throws Exception {
		assertThat(this.caller.get(Role.ADMIN, "/api/v1/runs/0").status()).isEqualTo(400);
		assertThat(this.caller.get(Role.ADMIN, "/api/v1/runs/latest").status()).isEqualTo(400);
		assertThat(this.caller.get(Role.ADMIN, "/api/v1/runs?after=0").status()).isEqualTo(400);
	}

	private static List<Long> ids(Caller.Answer answer) {
		return answer.json().path("items").valueStream().map((item) -> item.path("id").asLong()).toList();
	}

}
