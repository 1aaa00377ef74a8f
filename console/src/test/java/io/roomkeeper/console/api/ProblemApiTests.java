package io.roomkeeper.console.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

import io.roomkeeper.access.Role;
import io.roomkeeper.failure.FixableException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
@ExtendWith(OutputCaptureExtension.class)
class ProblemApiTests {

	private static final String PLAN = "{\"job\":\"sweep\",\"mode\":\"plan\"}";

	@Autowired
	private Caller caller;

	@Autowired
	private ScriptedJobs jobs;

	@LocalServerPort
	private int port;

	@AfterEach
	void letJobsWorkAgain() {
		this.jobs.failWith(null);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api", "/api/", "/api/v1", "/api/v2/users", "/api/v1/users/ana.garcia/settings",
			"/api/v1/nowhere", "/actuator", "/actuator/nowhere" })
	void answersUnknownAddressesWithAProblem(String path) throws Exception {
		var answer = this.caller.get(Role.ADMIN, path);

		isProblem(answer, 404, "NOT_FOUND");
		assertThat(answer.text("detail")).contains("'" + path + "'");
		assertThat(answer.text("type")).isEqualTo("urn:roomkeeper:problem:not-found");
		assertThat(answer.json().path("status").asInt()).isEqualTo(404);
		assertThat(answer.text("instance")).isEqualTo(path);
	}

	@Test
	void listsTheMethodsOfAnAddress() throws Exception {
		var answer = this.caller.post(Role.ADMIN, "/api/v1/users", "{}");

		isProblem(answer, 405, "METHOD_NOT_ALLOWED");
		assertThat(answer.header("Allow")).contains("GET");
	}

	@Test
	void answersOnlyWithJson() throws Exception {
		var answer = this.caller.send(this.caller.request("/api/v1/users")
			.header("Authorization", "Bearer " + this.caller.token(Role.ADMIN))
			.header("Accept", "text/html"));

		isProblem(answer, 406, "NOT_ACCEPTABLE");
	}

	@Test
	void readsOnlyJson() throws Exception {
		var answer = this.caller.send(this.caller.request("/api/v1/runs")
			.header("Authorization", "Bearer " + this.caller.token(Role.ADMIN))
			.header("Content-Type", "text/plain")
			.POST(BodyPublishers.ofString(PLAN)));

		isProblem(answer, 415, "UNSUPPORTED_MEDIA_TYPE");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[]", "null", "\"x\"", "{\"job\":\"sweep\"}", "{\"mode\":\"plan\"}",
			"{\"job\":\"sweep\",\"mode\":\"plan\",\"asof\":\"2026-01-01\"}",
			"{\"job\":\"sweep\",\"mode\":\"plan\",\"mode\":\"apply\"}", "{\"job\":\"sweep\",\"mode\":\"plan\"} x",
			"{\"job\":\"sweep\",\"mode\":\"maybe\"}", "{\"job\":\"SWEEP\",\"mode\":\"plan\"}",
			"{\"job\":\"usage-import\",\"mode\":\"plan\"}",
			"{\"job\":\"sweep\",\"mode\":\"plan\",\"asOf\":\"yesterday\"}",
			"{\"job\":\"sweep\",\"mode\":\"plan\",\"asOf\":\"1999-12-31\"}",
			"{\"job\":\"sweep\",\"mode\":\"plan\",\"asOf\":\"+999999999-12-31\"}" })
	void startsNothingOnABodyItDoesNotUnderstand(String body) throws Exception {
		int before = this.jobs.started().size();

		isProblem(this.caller.post(Role.ADMIN, "/api/v1/runs", body), 400, "INVALID_INPUT");

		assertThat(this.jobs.started()).hasSize(before);
	}

	@Test
	void refusesALongBody() throws Exception {
		byte[] body = ("{\"job\":\"" + "x".repeat(RequestGuard.MAX_BODY) + "\"}").getBytes(StandardCharsets.UTF_8);

		var announced = this.caller.post(Role.ADMIN, "/api/v1/runs", BodyPublishers.ofByteArray(body));
		var inChunks = this.caller.post(Role.ADMIN, "/api/v1/runs",
				BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));

		isProblem(announced, 413, "TOO_LARGE");
		isProblem(inChunks, 413, "TOO_LARGE");
	}

	@Test
	void describesAnErrorThatTheCallerCanFix() throws Exception {
		this.jobs.failWith(() -> new FixableException("The plan has changed", "Read it again"));

		var answer = this.caller.post(Role.ADMIN, "/api/v1/runs", PLAN);

		isProblem(answer, 409, "CONFLICT");
		assertThat(answer.text("detail")).isEqualTo("The plan has changed. Read it again.");
	}

	@Test
	void saysThatTheDirectoryDoesNotAnswer() throws Exception {
		this.jobs.failWith(SwitchableDirectory::silent);

		isProblem(this.caller.post(Role.ADMIN, "/api/v1/runs", PLAN), 503, "DIRECTORY_UNAVAILABLE");
	}

	@Test
	void passesOnTheReasonOfSpringForARefusal() throws Exception {
		this.jobs.failWith(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST,
				"Required header 'X-Example' is not present"));

		var answer = this.caller.post(Role.ADMIN, "/api/v1/runs", PLAN);

		isProblem(answer, 400, "INVALID_INPUT");
		assertThat(answer.text("detail"))
			.isEqualTo("Required header 'X-Example' is not present. See /api/openapi.json.");
	}

	@Test
	void writesInternalErrorsOnlyToTheLog(CapturedOutput log) throws Exception {
		this.jobs.failWith(() -> new IllegalStateException("table person at 10.0.0.1"));

		var answer = this.caller.post(Role.ADMIN, "/api/v1/runs", PLAN);

		isProblem(answer, 500, "INTERNAL_ERROR");
		assertThat(answer.body()).doesNotContain("table person").doesNotContain("Exception");
		assertThat(log).contains("Problem " + answer.text("id") + " at POST /api/v1/runs", "table person at 10.0.0.1");
	}

	@Test
	void saysThatTheDatabaseDoesNotAnswer() throws Exception {
		this.jobs.failWith(() -> new DataAccessResourceFailureException("jdbc:postgresql://10.0.0.1"));

		var answer = this.caller.post(Role.ADMIN, "/api/v1/runs", PLAN);

		isProblem(answer, 503, "STORE_UNAVAILABLE");
		assertThat(answer.body()).doesNotContain("10.0.0.1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api//v1/users", "/api/v1/users/a%25b", "/api/v1/users;x=1", "/api/v1/%2e%2e/users" })
	void refusesAmbiguousAddresses(String path) throws Exception {
		isProblem(this.caller.get(Role.ADMIN, path), 400, "INVALID_INPUT");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/users/%00", "/api/v1/users/a%2Fb" })
	void refusesAddressesBeforeAnyFilterRuns(String path) throws Exception {
		var answer = this.caller.get(Role.ADMIN, path);

		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.body()).doesNotContain("Exception");
	}

	@Test
	void refusesLongHeaders() throws Exception {
		try (Socket socket = new Socket("localhost", this.port)) {
			OutputStream out = socket.getOutputStream();
			out.write(("GET /api/v1/users HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(20_000) + "\r\n\r\n")
				.getBytes(StandardCharsets.US_ASCII));

			assertThat(firstLine(socket.getInputStream())).startsWith("HTTP/1.1 4");
		}
	}

	@Test
	void setsSecurityHeadersOnEveryResponse() throws Exception {
		var answer = this.caller.get(Role.ADMIN, "/api/v1/nowhere");

		assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
		assertThat(answer.header("Cache-Control"))
			.hasValueSatisfying((value) -> assertThat(value).contains("no-store"));
	}

	private static void isProblem(Caller.Answer answer, int status, String code) {
		assertThat(answer.status()).as(answer.body()).isEqualTo(status);
		assertThat(answer.header("Content-Type")).contains("application/problem+json");
		assertThat(answer.text("code")).isEqualTo(code);
		assertThat(answer.text("title")).isNotBlank();
		assertThat(answer.text("detail")).endsWith(".").doesNotContain("\n");
	}

	private static String firstLine(InputStream in) throws IOException {
		StringBuilder line = new StringBuilder();
		for (int next = in.read(); next >= 0 && next != '\r'; next = in.read()) {
			line.append((char) next);
		}
		return line.toString();
	}

}
