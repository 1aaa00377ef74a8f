package io.roomkeeper.console.hook;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.console.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SampleConsole
class JitsiHookTests {

	@LocalServerPort
	private int port;

	@Test
	void nobodyReportsAnythingWithoutAConfiguredSecret() throws Exception {
		String body = "{\"eventType\":\"ROOM_CREATED\",\"fqn\":\"3456789012\"}";
		String time = Long.toString(Instant.now().getEpochSecond());
		Mac mac = Mac.getInstance("HmacSHA256");
		mac.init(new SecretKeySpec("guessed".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
		String signature = Base64.getEncoder()
			.encodeToString(mac.doFinal((time + "." + body).getBytes(StandardCharsets.UTF_8)));

		assertThat(status(body, "t=" + time + ",v1=" + signature)).isEqualTo(401);
		assertThat(status(body, "")).isEqualTo(401);
		assertThat(status("x".repeat(70_000), "")).isEqualTo(413);
	}

	@Test
	void answersAreNotCachedAndStartNoSession() throws Exception {
		HttpHeaders headers = report("{}", "").headers();

		assertThat(headers.firstValue("Cache-Control")).contains("no-cache, no-store, max-age=0, must-revalidate");
		assertThat(headers.firstValue("Set-Cookie")).isEmpty();
	}

	private int status(String body, String signature) throws Exception {
		return report(body, signature).statusCode();
	}

	private HttpResponse<String> report(String body, String signature) throws Exception {
		Visitor visitor = new Visitor(this.port);
		return visitor.send(visitor.request("/hooks/jitsi")
			.header("X-Jaas-Signature", signature)
			.POST(BodyPublishers.ofString(body)));
	}

}
