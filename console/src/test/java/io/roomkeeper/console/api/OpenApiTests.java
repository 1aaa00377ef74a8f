package io.roomkeeper.console.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class OpenApiTests {

	/** The responses that are not JSON alone. */
	private static final Map<String, List<String>> OTHERS = Map.of("getInvitation",
			List.of("text/plain", "text/html", "text/calendar"), "exportAudit",
			List.of("text/csv", "application/jsonl"), "getReinvites",
			List.of("application/json", "text/csv", "application/zip"), "getAuditReceipt", List.of("text/plain"));

	@Autowired
	private Caller caller;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	private JsonNode api;

	@BeforeEach
	void read() throws Exception {
		var answer = this.caller.send(this.caller.request("/api/openapi.json"));
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Content-Type")).contains("application/json");
		this.api = answer.json();
	}

	@Test
	void isReadableWithoutAToken() {
		assertThat(this.api.path("openapi").asString()).startsWith("3.1");
		assertThat(this.api.at("/components/securitySchemes/bearer/scheme").asString()).isEqualTo("bearer");
		assertThat(this.api.at("/security/0").has("bearer")).isTrue();
	}

	@Test
	void describesEveryActionAndNoOther() {
		Set<String> described = new TreeSet<>();
		this.api.path("paths")
			.forEachEntry((path, item) -> item.propertyNames().forEach((method) -> described.add(method + " " + path)));
		Set<String> registered = this.mappings.getHandlerMethods()
			.keySet()
			.stream()
			.filter((mapping) -> mapping.getPatternValues().iterator().next().startsWith("/api/v1"))
			.flatMap((mapping) -> mapping.getMethodsCondition()
				.getMethods()
				.stream()
				.map((method) -> method.name().toLowerCase(Locale.ROOT) + " "
						+ mapping.getPatternValues().iterator().next()))
			.collect(Collectors.toCollection(TreeSet::new));

		assertThat(described).isEqualTo(registered).hasSizeGreaterThan(19);
	}

	@Test
	void describesWhatEveryActionDoesAndHowItFails() {
		assertThat(operations()).hasSizeGreaterThan(19);
		for (JsonNode operation : operations()) {
			assertThat(operation.path("summary").asString()).isNotBlank();
			assertThat(operation.path("description").asString()).endsWith(".");
			assertThat(operation.path("operationId").asString()).isNotBlank();
			assertThat(operation.path("responses").propertyNames()).contains("400", "401", "403", "500");
			List<String> types = OTHERS.getOrDefault(operation.path("operationId").asString(),
					List.of("application/json"));
			operation.path("responses")
				.forEachEntry((status, response) -> assertThat(response.path("content").propertyNames())
					.containsExactlyInAnyOrderElementsOf(
							status.startsWith("2") ? types : List.of("application/problem+json")));
			operation.path("parameters")
				.forEach((parameter) -> assertThat(parameter.path("description").asString()).isNotBlank());
		}
	}

	@Test
	void listsTheProblemsOfAnOperation() {
		assertThat(problem("/api/v1/runs", "post", "409")).contains("JOB_ALREADY_RUNNING");
		assertThat(problem("/api/v1/users/{uid}/settings/{key}", "put", "409")).contains("ACCOUNT_LOCK", "GROUP_LOCK",
				"USER_LOCK");
		assertThat(problem("/api/v1/meetings/{id}", "patch", "412")).contains("PRECONDITION_FAILED");
		assertThat(problem("/api/v1/users/{uid}", "get", "404")).contains("NOT_FOUND");
		assertThat(problem("/api/v1/users/{uid}", "get", "409")).isEmpty();
	}

	private String problem(String path, String method, String status) {
		return this.api.path("paths")
			.path(path)
			.path(method)
			.path("responses")
			.path(status)
			.path("description")
			.asString("");
	}

	@Test
	void describesEveryFieldOfEverySchema() {
		JsonNode schemas = this.api.at("/components/schemas");
		assertThat(schemas.size()).isGreaterThan(19);
		schemas.forEachEntry(
				(name, schema) -> schema.path("properties")
					.forEachEntry((field, property) -> assertThat(property.path("description").asString())
						.as(name + "." + field)
						.isNotBlank()));
	}

	@Test
	void refersOnlyToExistingSchemas() {
		List<String> references = this.api.findValuesAsString("$ref");

		assertThat(references).contains("#/components/schemas/Problem", "#/components/schemas/Room")
			.allSatisfy((reference) -> assertThat(this.api.at(reference.substring(1)).isObject()).isTrue());
	}

	@Test
	void listsRequiredFields() {
		assertThat(required("UserPage")).containsExactlyInAnyOrder("items", "total", "next");
		assertThat(required("User")).containsExactlyInAnyOrder("uid", "displayName", "mail", "licence", "groups",
				"roomStatus", "disabledBy", "room", "missingSince");
		assertThat(required("Room")).containsExactlyInAnyOrder("pmi", "link", "lastUsedOn", "expiresOn");
		assertThat(required("RunOrder")).containsExactlyInAnyOrder("job", "mode");
		assertThat(required("Problem")).containsExactlyInAnyOrder("type", "title", "status", "detail", "instance",
				"code");
	}

	private List<String> required(String schema) {
		return this.api.at("/components/schemas/" + schema + "/required")
			.valueStream()
			.map(JsonNode::asString)
			.toList();
	}

	private List<JsonNode> operations() {
		return this.api.path("paths").valueStream().flatMap(JsonNode::valueStream).toList();
	}

}
