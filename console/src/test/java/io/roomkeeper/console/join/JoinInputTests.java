package io.roomkeeper.console.join;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RosterEntries;
import io.roomkeeper.roster.Roster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the join pages answer to requests that no browser sends, and to addresses that
 * mails have broken.
 */
@SampleConsole
@ExtendWith(OutputCaptureExtension.class)
class JoinInputTests {

	private static final int LARGE = 1_000_000;

	@Autowired
	private Roster roster;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/j/%D9%A3%D9%A4%D9%A5%D9%A6%D9%A7%D9%A8%D9%A9%D9%A0%D9%A1%D9%A2|200|action="/j/3456789012"
			/j/345678901|200|action="/j/345678901"
			/j/34567890123|200|action="/j/34567890123"
			/j/34567890|404|No meeting at this address
			/j/345678901234|404|No meeting at this address
			/j/0345678901|404|No meeting at this address
			/j/-3456789012|200|action="/j/3456789012"
			/j/3456789012%0D%0ASet-Cookie:%20x=1|400|
			/j/3456789012?pwd=%00|400|
			/j/3456789012?pwd=%C0%AF%ED%A0%80|400|
			/j/3456789012?pwd=%F0%9F%9A%AA&pwd=b|200|Number or passcode is wrong.
			/j/3456789012?pwd|200|Number or passcode is wrong.
			/j/3456789012?pwd=%zz|400|
			/j/%C0%B3456789012|400|
			/j/%2e%2e/me|400|
			/j/..;/me|400|
			/j/3456789012;jsessionid=1|400|
			/j/3456789012%00|400|
			/j?number=%00|400|
			/j?number=%E2%80%AE|200|neither a number nor a link
			/j?number=https://evil.example/j/3456789012|302|
			/m/%D9%A3|404|No meeting at this address
			/my/%E2%80%AEana|404|No meeting at this address
			/j/3456789012/stage|404|
			/j/3456789012/stages|404|
			/j/12/stage|404|
			/host/id-1%27|302|
			/host/id-1/revision|302|""")
	void answersEachAddressWithAPageOrAStatus(String address, int status, String part, CapturedOutput output)
			throws Exception {
		Answer answer = get(address);

		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.body()).contains(Optional.ofNullable(part).orElse(""));
		refuseTraces(answer, output);
	}

	@ParameterizedTest
	@CsvSource({ "/j/3456789012, passcode=", "/j/3456789012, act=ask&name=", "/j/3456789012, act=enter&x=",
			"/my/ana.garcia, passcode=", "/m/AAAAAAAAAAAAAAAAAAAAAA, act=ask&name=" })
	void refusesAFormOfAMegabyte(String path, String begin, CapturedOutput output) throws Exception {
		Answer answer = post(path, begin + "x".repeat(LARGE));

		assertThat(answer.status()).isIn(400, 413);
		refuseTraces(answer, output);
	}

	@Test
	void refusesAnAddressOfAMegabyte(CapturedOutput output) throws Exception {
		Answer answer = get("/j/3456789012?pwd=" + "x".repeat(LARGE));

		assertThat(answer.status()).isEqualTo(400);
		refuseTraces(answer, output);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Host: evil.example", "Host: evil.example\r\nX-Forwarded-Host: evil.example",
			"Host: localhost\r\nX-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: https\r\nX-Forwarded-Port: 1",
			"Host: localhost\r\nForwarded: host=evil.example;proto=https",
			"Host: localhost\r\nX-Forwarded-Prefix: //evil.example" })
	void neverLeadsToAForgedHost(String headers, CapturedOutput output) throws Exception {
		String form = "passcode=" + encoded(passcode());
		Answer right = send("POST " + address() + " HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n"
				+ "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + "\r\n\r\n"
				+ form);
		Answer typed = send("GET /j?number=3456789012 HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n");
		Answer page = send("GET " + address() + " HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n");

		assertThat(right.header("Location")).contains(address());
		assertThat(typed.header("Location")).contains("/j/3456789012");
		assertThat(page.body()).doesNotContain("evil.example");
		refuseTraces(right, output);
		assertThat(output.getAll()).doesNotContain(form);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			李小龍|李小龍
			محمد علي|محمد علي
			ศรี|ศรี
			Zoë 🚪|Zoë 🚪
			<script>alert(1)</script>|&lt;script&gt;alert(1)&lt;/script&gt;
			"%E2%80%AEevil%00%0D%0Aname"|evil name
			[[${7*7}]]|[[${7*7}]]
			O'Brien & "co"|O&#39;Brien &amp; &quot;co&quot;""")
	void showsNamesOfEveryScriptAndNothingElse(String name, String shown, CapturedOutput output) throws Exception {
		String form = "act=ask&name=" + (name.startsWith("%") ? name : encoded(name));
		Answer asked = post(address(), form, cookie(post(address(), "passcode=" + encoded(passcode()))));

		assertThat(asked.status()).isEqualTo(302);
		Answer page = get(address(), cookie(asked) + "; " + cookie(post(address(), "passcode=" + encoded(passcode()))));
		assertThat(page.body()).contains('\u2068' + shown + '\u2069');
		refuseTraces(page, output);
		assertThat(output.getAll()).doesNotContain(name);
	}

	@Test
	void clientsThatDribbleKeepNobodyElseWaiting() throws Exception {
		List<Socket> slow = new ArrayList<>();
		try {
			for (int i = 0; i < 300; i++) {
				Socket socket = connect();
				slow.add(socket);
				socket.getOutputStream()
					.write(((i % 2 == 0) ? "GET /j/3456789012 HTTP/1.1\r\nHost: loc"
							: "POST /j/3456789012 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99\r\n"
									+ "Content-Type: application/x-www-form-urlencoded\r\n\r\npass")
						.getBytes(StandardCharsets.US_ASCII));
			}

			assertThat(get("/j/3456789012").status()).isEqualTo(200);
		}
		finally {
			for (Socket socket : slow) {
				socket.close();
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "TRACE", "PUT", "DELETE", "PATCH", "FOO" })
	void otherMethodsAreRefused(String method, CapturedOutput output) throws Exception {
		Answer answer = send(method + " /j/3456789012 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

		assertThat(answer.status()).isIn(400, 405, 501);
		refuseTraces(answer, output);
	}

	private static void refuseTraces(Answer answer, CapturedOutput output) {
		assertThat(answer.body()).doesNotContain("Exception", "\tat ", "org.springframework", "Apache Tomcat", "java.");
		assertThat(output.getAll()).doesNotContain("\tat ", "Exception");
	}

	private Answer get(String path) throws IOException {
		return get(path, "x=1");
	}

	private Answer get(String path, String cookie) throws IOException {
		return send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nCookie: " + cookie
				+ "\r\nConnection: close\r\n\r\n");
	}

	private Answer post(String path, String form) throws IOException {
		return post(path, form, "x=1");
	}

	private Answer post(String path, String form, String cookie) throws IOException {
		return send("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nCookie: " + cookie
				+ "\r\nConnection: close\r\n" + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
				+ form.length() + "\r\n\r\n" + form);
	}

	/** Sends bytes as they are, because clients in libraries correct them. */
	private Answer send(String request) throws IOException {
		try (Socket socket = connect()) {
			try {
				socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			}
			catch (IOException _) {
				// The server has answered before it has read everything.
			}
			return new Answer(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	private Socket connect() throws IOException {
		return new Socket(InetAddress.getLoopbackAddress(), this.port);
	}

	private static String cookie(Answer answer) {
		return answer.header("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private String address() {
		return "/j/" + room().pmi().digits();
	}

	private String passcode() {
		return room().passcode().orElseThrow().text();
	}

	private PersonalRoom room() {
		return RosterEntries.only(this.roster, "amara.okafor").orElseThrow().room().orElseThrow();
	}

	/** An answer as it came. */
	private record Answer(String text) {

		int status() {
			return Integer.parseInt(this.text.substring(9, 12));
		}

		String body() {
			return this.text.substring(this.text.indexOf("\r\n\r\n") + 4);
		}

		Optional<String> header(String name) {
			return this.text.lines()
				.takeWhile((line) -> !line.isEmpty())
				.filter((line) -> line.startsWith(name + ": "))
				.map((line) -> line.substring(name.length() + 2))
				.findFirst();
		}

	}

}
