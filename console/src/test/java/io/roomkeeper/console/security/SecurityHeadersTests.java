package io.roomkeeper.console.security;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.console.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SampleConsole
class SecurityHeadersTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/login", "/j/3456789012", "/my/nobody", "/me", "/nowhere", "/console.css", "/logo.svg",
			"/aura/aura.css", "/VAADIN/nothing.js", "/users.csv", "/error", "/api/v1/users", "/api/openapi.json",
			"/actuator/health", "/actuator/prometheus", "/hooks/jitsi" })
	void areInEveryResponse(String path) throws Exception {
		HttpHeaders headers = new Visitor(this.port).get(path).headers();

		assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
		assertThat(headers.firstValue("Referrer-Policy"))
			.contains(path.matches("/(j|my)/.*") ? "no-referrer" : "same-origin");
		assertThat(headers.firstValue("Permissions-Policy")).hasValueSatisfying(
				(policy) -> assertThat(policy).contains("camera=()", "microphone=()", "geolocation=()"));
		assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
		assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
		assertThat(headers.allValues("Content-Security-Policy")).singleElement()
			.satisfies((policy) -> assertThat(policy).startsWith("default-src 'none'")
				.contains("frame-ancestors 'none'")
				.doesNotContain("http:", "https:", "*"));
		assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
	}

	@Test
	void allowOnlyOurScripts() throws Exception {
		Visitor visitor = new Visitor(this.port);
		HttpResponse<String> page = visitor.get("/login");
		String again = policy(visitor.get("/login"));

		assertThat(policy(page)).containsPattern("script-src 'self' 'unsafe-eval' 'nonce-[A-Za-z0-9+/]{22}=='")
			.contains("base-uri 'self'", "form-action 'self'", "connect-src 'self'")
			.isNotEqualTo(again);
		assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
	}

	@Test
	void requireTlsOnceTlsWasUsed() throws Exception {
		Visitor visitor = new Visitor(this.port);
		HttpRequest.Builder behind = visitor.request("/login").header("X-Forwarded-Proto", "https");

		HttpHeaders headers = visitor.send(behind).headers();

		assertThat(headers.firstValue("Strict-Transport-Security")).contains("max-age=31536000");
		assertThat(headers.allValues("Set-Cookie")).isNotEmpty()
			.allSatisfy((cookie) -> assertThat(cookie).contains("Secure", "HttpOnly", "SameSite=Lax"));
	}

	@Test
	void noAddressContainsASession() throws Exception {
		Visitor visitor = new Visitor(this.port);

		HttpResponse<String> refused = visitor
			.send(visitor.request("/users").POST(HttpRequest.BodyPublishers.noBody()));

		assertThat(refused.headers().map().getOrDefault("location", List.of())).noneMatch((to) -> to.contains(";"));
	}

	@Test
	void areOnThePlainErrorPageToo() throws Exception {
		Visitor visitor = new Visitor(this.port);

		HttpResponse<String> refused = visitor
			.send(visitor.request("/users").header("Accept-Language", "es").POST(HttpRequest.BodyPublishers.noBody()));

		assertThat(refused.statusCode()).isEqualTo(403);
		assertThat(refused.body()).contains("<html lang=\"es\"", "<h1>").doesNotContain("Whitelabel", "<script");
	}

	private static String policy(HttpResponse<String> page) {
		return page.headers().firstValue("Content-Security-Policy").orElse("");
	}

}
