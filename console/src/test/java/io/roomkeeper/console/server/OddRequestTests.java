package io.roomkeeper.console.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.console.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests that no browser and no normal script sends. */
@SampleConsole
@ExtendWith(OutputCaptureExtension.class)
class OddRequestTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/users?q=%ff", "/api/v1/users?%ff=q", "/api/v1/users?q=%c3%28",
			"/api/v1/users?q=%", "/api/v1/users?q=%zz", "/api/v1/users?q=%00", "/api/v1/users?q=%ed%a0%80",
			"/api/nothing?%ff", "/actuator/health?x=%ff", "/actuator/prometheus?x=%c0%80" })
	void undecodableRequestsGetAProblemFromTheApiAndAreNotLogged(String path, CapturedOutput log) throws Exception {
		String answer = sent("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

		assertThat(answer).startsWith("HTTP/1.1 400 ").contains("application/problem+json", "invalid-input");
		assertThat(answer.toLowerCase(Locale.ROOT)).contains("x-frame-options: deny", "content-security-policy:");
		assertThat(log.getAll()).doesNotContain("\tat ", "InvalidParameterException");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/login?%ff", "/me?x=%ff", "/j/3456789012?pwd=%ff", "/nowhere?%", "/console.css?%ff",
			"/VAADIN/x?%ff", "/error?%ff", "/?v-r=uidl&x=%ff", "/j/%ff", "/users/%ff", "/api/v1/users/%ff", "/%00",
			"/a%2fb", "/a;b=c/d", "/..%2f..", "/%2e%2e/x", "/j/{x}", "/j/|", "\\j", "//", "/j/x\u00e9" })
	void undecodableRequestsElsewhereGetAPlainAnswerWithAllHeaders(String path, CapturedOutput log) throws Exception {
		String answer = sent("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

		assertThat(answer).matches("(?s)HTTP/1\\.1 (400|404|302) .*");
		assertThat(answer.toLowerCase(Locale.ROOT)).contains("x-frame-options: deny", "x-content-type-options: nosniff",
				"content-security-policy: default-src 'none'");
		assertThat(answer).doesNotContain("Apache Tomcat", "\tat ");
		assertThat(log.getAll()).doesNotContain("\tat ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "username=%ff&password=x", "%ff", "username=%zz", "username=%" })
	void undecodableFormsAreRefused(String form, CapturedOutput log) throws Exception {
		Visitor visitor = new Visitor(this.port);

		HttpResponse<String> answer = visitor.send(visitor.request("/login")
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form)));

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
		assertThat(log.getAll()).doesNotContain("\tat ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "evil.example", "evil.example:1", "[::1]", "localhost.evil.example" })
	void redirectsDoNotContainTheRequestedHost(String host) throws Exception {
		for (String path : new String[] { "/me", "/users?q=1", "/login?x", "/logout" }) {
			String answer = sent("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");

			assertThat(answer.toLowerCase(Locale.ROOT)).doesNotContain("evil.example");
		}
	}

	@Test
	void invalidRequestLinesGetNoStackTrace() throws Exception {
		assertThat(sent("\u0016\u0003\u0001 hello\r\n\r\n")).startsWith("HTTP/1.1 400 ").doesNotContain("\tat ");
	}

	private String sent(String request) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.setSoTimeout(60_000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			socket.getOutputStream().flush();
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
