package io.roomkeeper.console.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.console.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Connections on which the body of a request never arrives. */
@SampleConsole
class SilentBodyTests {

	/** More than Tomcat has platform threads. */
	private static final int MANY = 220;

	private final List<Socket> silent = new ArrayList<>();

	@LocalServerPort
	private int port;

	@AfterEach
	void hangUp() throws IOException {
		for (Socket socket : this.silent) {
			socket.close();
		}
	}

	@Test
	void doNotDelayOtherRequests() throws Exception {
		Visitor visitor = new Visitor(this.port);
		visitor.get("/login");
		for (int i = 0; i < MANY; i++) {
			this.silent.add(silentRequest());
		}

		HttpResponse<String> answer = visitor.send(visitor.request("/login").timeout(Duration.ofSeconds(60)));

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(this.silent).as("requests that still wait for their body").allMatch(SilentBodyTests::waits);
	}

	@Test
	void areClosedByTheServerAfterAWhile() throws Exception {
		Socket socket = silentRequest();
		this.silent.add(socket);
		socket.setSoTimeout((int) Duration.ofSeconds(60).toMillis());

		String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);

		assertThat(answer).doesNotContain(" 200 ", "\tat ");
	}

	private Socket silentRequest() throws IOException {
		Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port);
		socket.getOutputStream().write("""
				POST /login HTTP/1.1\r
				Host: localhost\r
				Content-Type: application/x-www-form-urlencoded\r
				Content-Length: 100\r
				\r
				username=""".getBytes(StandardCharsets.US_ASCII));
		socket.getOutputStream().flush();
		return socket;
	}

	private static boolean waits(Socket socket) {
		try {
			return socket.getInputStream().available() == 0;
		}
		catch (IOException _) {
			return false;
		}
	}

}
