package io.roomkeeper.console.api;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.roomkeeper.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The answer to a body with a wrong field names the field and what is expected. */
@ApiTest
class BodyApiTests {

	private static final String SECRET = "swordfish";

	private static final String UNKNOWN = "nonsense";

	@Autowired
	private Caller caller;

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"job":"sweep","mode":"plan","asof":"x"}       | asof    | is not a known field; known are asOf, job, mode
			{"job":"sweep","mode":"plan","asOf":"tonight"} | asOf    | must be a date such as 2026-11-22
			{"job":["sweep"],"mode":"plan"}                | job     | must be text
			""")
	void namesTheFieldAndWhatIsExpected(String body, String field, String expected) throws Exception {
		var answer = this.caller.post(Role.ADMIN, "/api/v1/runs", body);

		assertThat(answer.text("detail")).isEqualTo("'%s' %s. See /api/openapi.json.".formatted(field, expected));
		assertThat(answer.json().path("mistakes").path(0).path("parameter").asString()).isEqualTo(field);
		assertThat(answer.json().path("mistakes").path(0).path("detail").asString()).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"kind":"settings","settings":[{"priority":1}]}        | 'settings[0].priority' is not a known field; known
			{"kind":"settings","settings":[{"until":"soon"}]}      | 'settings[0].until' must be a time such as
			{"kind":"settings","settings":"all"}                   | 'settings' must be a list.
			[]                                                     | The body must be one JSON object.
			{"kind":"reissue",                                     | The body is not valid JSON
			{"kind":"reissue","kind":"settings"}                   | has a field twice (line 1, column
			""")
	void namesThePlaceInTheBody(String body, String detail) throws Exception {
		assertThat(this.caller.post(Role.ADMIN, "/api/v1/plans", body).text("detail")).contains(detail)
			.endsWith(". See /api/openapi.json.");
	}

	@Test
	void saysThatTheBodyIsMissing() throws Exception {
		assertThat(this.caller.post(Role.ADMIN, "/api/v1/runs", "").text("detail")).startsWith("The body is missing.");
	}

	@Test
	void repeatsNoValueAndNoLongName() throws Exception {
		var value = this.caller.post(Role.ADMIN, "/api/v1/runs", "{\"asOf\":\"" + SECRET + "\"}");
		var name = this.caller.post(Role.ADMIN, "/api/v1/plans", "{\"" + "x".repeat(5_000) + "\\n\":1}");

		assertThat(value.body()).doesNotContain(SECRET);
		assertThat(name.text("detail")).hasSizeLessThan(300).contains("x".repeat(60) + "…");
	}

	@Test
	void everyOperationNamesEachFieldOfItsBody() throws Exception {
		List<String> silent = new ArrayList<>();
		JsonNode api = this.caller.send(this.caller.request("/api/openapi.json")).json();
		for (Map.Entry<String, JsonNode> path : api.path("paths").properties()) {
			for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
				JsonNode body = operation.getValue()
					.path("requestBody")
					.path("content")
					.path("application/json")
					.path("schema");
				if (body.has("$ref")) {
					String schema = body.path("$ref").asString().replaceFirst(".*/", "");
					for (String field : fields(api.path("components").path("schemas").path(schema))) {
						if (!isNamed(operation.getKey(), address(path.getKey()), field)) {
							silent.add(operation.getValue().path("operationId").asString() + " " + field);
						}
					}
				}
			}
		}

		assertThat(silent).isEmpty();
	}

	/** Returns the fields, and an unknown one. */
	private static List<String> fields(JsonNode schema) {
		List<String> fields = new ArrayList<>(List.of(UNKNOWN));
		schema.path("properties").propertyNames().forEach(fields::add);
		assertThat(fields).hasSizeGreaterThan(1);
		return fields;
	}

	/**
	 * Sends a value that fits no field. The answer to an unknown field may name one that
	 * is missing.
	 */
	private boolean isNamed(String method, String path, String field) throws Exception {
		Caller.Answer answer = this.caller.send(this.caller.request(path)
			.header("Authorization", "Bearer " + this.caller.token(Role.ADMIN))
			.header("Content-Type", "application/json")
			.header("If-Match", "\"999999\"")
			.method(method.toUpperCase(Locale.ROOT),
					BodyPublishers.ofString("{\"%s\":{\"nonsense\":[]}}".formatted(field))));
		boolean named = answer.text("detail").startsWith("'" + field + "'")
				&& answer.json().path("mistakes").path(0).path("parameter").asString().equals(field);
		boolean another = field.equals(UNKNOWN) && answer.text("detail").contains(" needs '");
		return answer.status() == 400 && (named || another);
	}

	private static String address(String path) {
		return path.replace("{key}", "in_meeting.chat")
			.replace("{uid}", "ana.garcia")
			.replace("{kind}", "expiry")
			.replace("{end}", "lock")
			.replace("{number}", "3456789012")
			.replace("{start}", "2027-03-09T10:00")
			.replaceAll("\\{(id|n)}", "1");
	}

}
