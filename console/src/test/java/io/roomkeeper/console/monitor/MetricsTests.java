package io.roomkeeper.console.monitor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import io.roomkeeper.audit.AuditAnchor;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.audit.AuditVerification;
import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.console.Visitor;
import io.roomkeeper.token.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SampleConsole
class MetricsTests {

	@Autowired
	private Tokens tokens;

	@Autowired
	private Readings readings;

	@Autowired
	private AuditHeads heads;

	@Autowired
	private AuditTrail trail;

	@LocalServerPort
	private int port;

	private final HttpClient client = HttpClient.newHttpClient();

	@Test
	void reportsTheStateOfRoomsAndJobs() throws Exception {
		this.readings.read();

		List<String> lines = scraped();

		assertThat(value(lines, "roomkeeper_people")).isGreaterThanOrEqualTo(2_000);
		assertThat(value(lines, "roomkeeper_rooms{state=\"active\"}")).isPositive();
		assertThat(value(lines, "roomkeeper_job_last_success{job=\"sync\"}")).isEqualTo(1);
		assertThat(value(lines, "roomkeeper_job_last_read{job=\"sync\"}")).isGreaterThanOrEqualTo(2_000);
		assertThat(value(lines, "roomkeeper_job_last_end_seconds{job=\"sync\"}")).isPositive();
		assertThat(value(lines, "roomkeeper_job_last_duration_seconds{job=\"sync\"}")).isPositive();
		assertThat(value(lines, "roomkeeper_directory_up")).isEqualTo(1);
		assertThat(value(lines, "roomkeeper_database_up")).isEqualTo(1);
		assertThat(value(lines, "roomkeeper_nightly_overdue")).isZero();
	}

	@Test
	void countsFailedSignIns() throws Exception {
		double before = value(scraped(), "roomkeeper_sign_ins_total{outcome=\"refused\"}");

		new Visitor(this.port).signIn("nobody.here", "guess");

		assertThat(value(scraped(), "roomkeeper_sign_ins_total{outcome=\"refused\"}")).isEqualTo(before + 1);
	}

	@Test
	void containTheRecordedHeadOfTheAuditTrail() throws Exception {
		this.heads.note();
		AuditTrail.Head noted = this.trail.head();
		String one = head(scraped());
		this.tokens.createForService(Actor.operator("tests"), "one more row", Role.METRICS, Optional.empty());
		String still = head(scraped());
		this.heads.note();
		AuditTrail.Head later = this.trail.head();
		String next = head(scraped());

		assertThat(one).startsWith("roomkeeper_audit_head{hash=\"%s\"}".formatted(noted.hash()));
		assertThat(Double.parseDouble(one.substring(one.lastIndexOf(' ')))).isEqualTo((double) noted.seq());
		assertThat(still).isEqualTo(one);
		assertThat(next).isNotEqualTo(one).contains(later.hash());
		assertThat(AuditVerification.verify(this.trail, List.of(AuditAnchor.of(noted))).intact()).isTrue();
	}

	/** Returns the only head of the trail in the metrics. */
	private static String head(List<String> lines) {
		List<String> heads = lines.stream().filter((line) -> line.startsWith("roomkeeper_audit_head{")).toList();
		assertThat(heads).hasSize(1);
		return heads.getFirst();
	}

	@ParameterizedTest
	@CsvSource({ "METRICS,200", "ADMIN,200", "HELPDESK,403", "USAGE,403" })
	void requireTheRoleMonitoringOrAdmin(Role role, int status) throws Exception {
		assertThat(get("/actuator/prometheus", Optional.of(role)).statusCode()).isEqualTo(status);
	}

	@Test
	void requireAToken() throws Exception {
		assertThat(get("/actuator/prometheus", Optional.empty()).statusCode()).isEqualTo(401);
	}

	@Test
	void monitoringCannotReadAnythingElse() throws Exception {
		assertThat(get("/api/v1/users", Optional.of(Role.METRICS)).statusCode()).isEqualTo(403);
		assertThat(get("/api/v1/runs", Optional.of(Role.METRICS)).statusCode()).isEqualTo(403);
		assertThat(get("/api/v1/groups", Optional.of(Role.METRICS)).statusCode()).isEqualTo(403);
	}

	@Test
	void showsTheStateOfTheNightlyJobToAuthorisedCallers() throws Exception {
		assertThat(get("/actuator/health", Optional.of(Role.METRICS)).body()).contains("\"nightly\":{",
				"\"directory\":{", "\"database\":{");
		assertThat(get("/actuator/health", Optional.empty()).body()).doesNotContain("nightly");
	}

	@Test
	void areListedInTheGuide() throws Exception {
		String guide = Files.readString(Path.of("..", "docs", "running.md"));

		assertThat(scraped().stream()
			.filter((line) -> line.startsWith("roomkeeper_"))
			.map((line) -> line.replaceAll("[{ ].*", ""))
			.distinct()).isNotEmpty().allSatisfy((name) -> assertThat(guide).contains("`" + name + "`"));
	}

	@Test
	void areThoseThatTheExampleAlertRulesName() throws Exception {
		this.readings.read();
		List<String> known = scraped();
		String guide = Files.readString(Path.of("..", "docs", "running.md"));
		String rules = guide.substring(guide.indexOf("- alert:"));
		List<String> named = Pattern.compile("\\b(roomkeeper_\\w+(?:\\{[^}]*)?)")
			.matcher(rules.substring(0, rules.indexOf("```")))
			.results()
			.map((found) -> found.group(1))
			.distinct()
			.toList();

		assertThat(named).hasSizeGreaterThan(8)
			.allSatisfy((name) -> assertThat(known).anyMatch((line) -> line.startsWith(name)));
	}

	private List<String> scraped() throws IOException, InterruptedException {
		return get("/actuator/prometheus", Optional.of(Role.METRICS)).body().lines().toList();
	}

	private static double value(List<String> lines, String name) {
		return lines.stream()
			.filter((line) -> line.startsWith(name + " "))
			.mapToDouble((line) -> Double.parseDouble(line.substring(name.length() + 1)))
			.findFirst()
			.orElseThrow(() -> new AssertionError("There is no " + name));
	}

	private HttpResponse<String> get(String path, Optional<Role> role) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest
			.newBuilder(URI.create("http://localhost:%d%s".formatted(this.port, path)));
		role.ifPresent((one) -> request.header("Authorization",
				"Bearer " + this.tokens
					.createForService(Actor.operator("test"), "a monitor", one,
							Optional.of(Instant.parse("2999-01-01T00:00:00Z")))
					.secret()
					.reveal()));
		return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

}
