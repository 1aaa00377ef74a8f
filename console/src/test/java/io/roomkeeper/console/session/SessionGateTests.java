package io.roomkeeper.console.session;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Objects;

import io.roomkeeper.audit.access.AccessTrail;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.console.Visitor;
import org.apache.catalina.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Which requests begin a session, over HTTP. */
@SampleConsole
class SessionGateTests {

	@Autowired
	private ServletWebServerApplicationContext application;

	@Autowired
	private AccessTrail access;

	@Autowired
	private AuditTrail trail;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "/, 302", "/me, 302", "/users?q=ana, 302", "/nowhere, 302", "/j/3456789012, 200", "/j/12/34, 404",
			"/j, 200", "/my/nobody, 200", "/my/, 404", "/VAADIN/nothing.js, 404", "/VAADIN/build/, 404",
			"/VAADIN/static/nothing, 404", "/VAADIN/dynamic/resource/1/2/x.csv, 404", "/aura/nothing.css, 404",
			"/aura/, 404", "/aura/aura.css, 200", "/console.css, 200", "/logo.svg, 200", "/symbols.svg, 200",
			"/favicon.ico, 404", "/icons/nothing.png, 302", "/error, 302", "/error/more, 302", "/api/v1/users, 401",
			"/api/nothing, 401", "/actuator/health, 200", "/?v-r=uidl, 200", "/?v-r=heartbeat, 403", "/?v-r=init, 404",
			"/?v-r=push, 404" })
	void noOtherPageCreatesASession(String path, int status) throws Exception {
		long before = begun();

		HttpResponse<String> answer = new Visitor(this.port).get(path);

		assertThat(answer.headers().allValues("Set-Cookie")).noneMatch((cookie) -> cookie.startsWith("roomkeeper="));
		assertThat(begun()).isEqualTo(before);
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
	}

	@ParameterizedTest
	@CsvSource({ "/users, 403", "/login, 403", "/login?error, 403", "/j/3456789012, 200", "/VAADIN/x, 403",
			"/aura/aura.css, 403", "/logout, 403" })
	void aRefusedFormCreatesNoSession(String path, int status) throws Exception {
		long before = begun();
		Visitor visitor = new Visitor(this.port);

		HttpResponse<String> answer = visitor
			.send(visitor.request(path).POST(HttpRequest.BodyPublishers.ofString("username=ana&password=x")));

		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(begun()).isEqualTo(before);
	}

	@Test
	void theSignInPageCreatesASession() throws Exception {
		long before = begun();

		new Visitor(this.port).get("/login");

		assertThat(begun()).isEqualTo(before + 1);
	}

	@Test
	void returnsToTheRequestedPageAfterTheSignIn() throws Exception {
		Visitor visitor = new Visitor(this.port);

		HttpResponse<String> turned = visitor.get("/users?q=an%20a&sort=name");
		String first = visitor.signIn("bjorn.muller", "roomkeeper");

		assertThat(turned.headers().firstValue("Location")).contains("/login");
		assertThat(first).isEqualTo("/users?q=an%20a&sort=name");
		assertThat(visitor.get(first).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "/me", "/login", "/users?q=1", "//evil.example/x" })
	void redirectsDoNotContainTheRequestedHost(String path) throws Exception {
		Visitor visitor = new Visitor(this.port);
		HttpRequest.Builder asked = visitor.request(path).header("X-Forwarded-Host", "evil.example");

		HttpResponse<String> answer = visitor.send(asked);

		assertThat(answer.headers().toString()).doesNotContain("evil.example");
		assertThat(answer.headers().firstValue("Location").orElse("/")).startsWith("/").doesNotStartWith("//");
	}

	@Test
	void aSignInWithoutACsrfTokenIsRefusedDespiteTheRightPassword() throws Exception {
		Visitor visitor = new Visitor(this.port);
		visitor.get("/login");
		this.access.close();

		HttpResponse<String> refused = visitor.send(visitor.request("/login")
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString("username=ana.garcia&password=roomkeeper")));

		assertThat(refused.statusCode()).isEqualTo(403);
		assertThat(this.trail.latest(Long.MAX_VALUE, 1)).singleElement().satisfies((entry) -> {
			assertThat(entry.kind()).isEqualTo("FormRefused");
			assertThat(entry.detail()).contains("POST /login", "127.0.0.1").doesNotContain("ana.garcia");
		});
		assertThat(visitor.get("/me").headers().firstValue("Location")).contains("/login");
	}

	@Test
	void offersANewPageAfterAnOutdatedForm() throws Exception {
		Visitor visitor = new Visitor(this.port);

		HttpResponse<String> again = visitor.send(visitor.request("/login")
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString("username=ana.garcia&password=roomkeeper&_csrf=old")));

		assertThat(again.statusCode()).isEqualTo(302);
		assertThat(again.headers().firstValue("Location")).contains("/login?ended");
	}

	/**
	 * Returns how many sessions have begun so far. Sessions of earlier tests may end
	 * meanwhile.
	 */
	private long begun() {
		TomcatWebServer server = (TomcatWebServer) Objects.requireNonNull(this.application.getWebServer());
		return ((Context) server.getTomcat().getHost().findChildren()[0]).getManager().getSessionCounter();
	}

}
