package io.roomkeeper.console.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.token.Tokens;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the API as a script does. */
class Caller {

	private static final Optional<Instant> FAR_AWAY = Optional.of(Instant.parse("2999-01-01T00:00:00Z"));

	private final HttpClient client = HttpClient.newHttpClient();

	private final Environment environment;

	private final Tokens tokens;

	Caller(Environment environment, Tokens tokens) {
		this.environment = environment;
		this.tokens = tokens;
	}

	/** A new token of that role, for a service of the role's name. */
	String token(Role role) {
		return this.tokens.createForService(Actor.operator("tests"), role.key(), role, FAR_AWAY).secret().reveal();
	}

	/** Sends a request with a token of that role. */
	Answer get(Role role, String path) throws IOException, InterruptedException {
		return send(request(path).header("Authorization", "Bearer " + token(role)));
	}

	/** Sends JSON with a token of that role. */
	Answer post(Role role, String path, String json) throws IOException, InterruptedException {
		return post(role, path, BodyPublishers.ofString(json));
	}

	/** Sends any body with the content type of JSON and a token of that role. */
	Answer post(Role role, String path, BodyPublisher body) throws IOException, InterruptedException {
		return send(request(path).header("Authorization", "Bearer " + token(role))
			.header("Content-Type", "application/json")
			.POST(body));
	}

	/** Puts JSON with a token of that role. */
	Answer put(Role role, String path, String json) throws IOException, InterruptedException {
		return send(request(path).header("Authorization", "Bearer " + token(role))
			.header("Content-Type", "application/json")
			.PUT(BodyPublishers.ofString(json)));
	}

	/**
	 * Patches JSON with a token of that role.
	 * @param ifMatch the header If-Match; none if it is empty
	 */
	Answer patch(Role role, String path, String ifMatch, String json) throws IOException, InterruptedException {
		HttpRequest.Builder request = request(path).header("Authorization", "Bearer " + token(role))
			.header("Content-Type", "application/json")
			.method("PATCH", BodyPublishers.ofString(json));
		return send(ifMatch.isEmpty() ? request : request.header("If-Match", ifMatch));
	}

	/** Deletes with a token of that role. */
	Answer delete(Role role, String path) throws IOException, InterruptedException {
		return send(request(path).header("Authorization", "Bearer " + token(role)).DELETE());
	}

	/** A request without a token. */
	HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(
				URI.create("http://localhost:" + this.environment.getRequiredProperty("local.server.port") + path));
	}

	/** Sends a request. */
	Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
		HttpResponse<String> response = this.client.send(request.build(), BodyHandlers.ofString());
		return new Answer(response.statusCode(), response.headers(), response.body());
	}

	/** The response. */
	record Answer(int status, HttpHeaders headers, String body) {

		JsonNode json() {
			return JsonMapper.shared().readTree(this.body);
		}

		Optional<String> header(String name) {
			return this.headers.firstValue(name);
		}

		/** Returns the text of a field. */
		String text(String field) {
			return json().path(field).asString();
		}

	}

}
