package io.roomkeeper.service.jitsi;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class JitsiWebhookTests {

	private static final String SECRET = "whsec_0123456789abcdef";

	private static final String BODY = "{\"eventType\":\"PARTICIPANT_JOINED\",\"fqn\":\"vpaas-1/3456789012\",\"data\":{}}";

	private static final Instant NOW = Instant.ofEpochSecond(1_632_490_060);

	private final JitsiWebhook webhook = new JitsiWebhook(Optional.of(SECRET), Clock.fixed(NOW, ZoneOffset.UTC));

	@Test
	void acceptsASignatureOverTimeAndBody() throws Exception {
		String right = "t=1632490060,v1=" + mac(SECRET, "1632490060." + BODY);

		assertThat(this.webhook.isSigned(right, BODY)).isTrue();
		assertThat(this.webhook.isSigned("v0=x, " + right, BODY)).isTrue();
		assertThat(this.webhook.isSigned(right, BODY + " ")).isFalse();
		assertThat(this.webhook.isSigned(right.replace("060", "061"), BODY)).isFalse();
		assertThat(this.webhook.isSigned(right.replace("v1=", "v0="), BODY)).isFalse();
		assertThat(this.webhook.isSigned("t=1632490060,v1=" + mac("another secret", "1632490060." + BODY), BODY))
			.isFalse();
		assertThat(new JitsiWebhook(Optional.empty(), Clock.fixed(NOW, ZoneOffset.UTC)).isSigned(right, BODY))
			.isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1632489759", "1632490361", "0", "-1", "x", "99999999999", "999999999999999999999" })
	void refusesReportsOfAnotherTime(String time) throws Exception {
		assertThat(this.webhook.isSigned("t=" + time + ",v1=" + mac(SECRET, time + "." + BODY), BODY)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "t=1632490060", "v1=abc", ",,,=", "t=1632490060,v1=" })
	void refusesSignaturesOfAnotherForm(String signature) {
		assertThat(this.webhook.isSigned(signature, BODY)).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\'',
			textBlock = """
					{"eventType":"PARTICIPANT_JOINED","fqn":"vpaas-1/3456789012"}|Arrived[number=3456789012, participant=Optional.empty]
					{"eventType":"PARTICIPANT_JOINED","fqn":"v/3456789012","data":{"id":"guest-1-2"}}|Arrived[number=3456789012, participant=Optional[guest-1-2]]
					{"eventType":"ROOM_CREATED","fqn":"3456789012","data":[]}|Arrived[number=3456789012, participant=Optional.empty]
					{"eventType":"PARTICIPANT_LEFT","fqn":"v/3456789012","data":{"id":"guest-1-2"}}|Left[participant=guest-1-2]
					{"eventType":"PARTICIPANT_LEFT","fqn":"v/3456789012","data":{"id":"guest-1-2","isBreakout":true}}|
					{"eventType":"PARTICIPANT_LEFT","fqn":"vpaas-1/3456789012"}|
					{"eventType":"ROOM_DESTROYED","fqn":"v/3456789012","data":{"isBreakout":false}}|Closed[number=3456789012]
					{"eventType":"ROOM_DESTROYED","fqn":"v/3456789012","data":{"isBreakout":"true"}}|
					{"eventType":"CHAT_UPLOADED","fqn":"v/3456789012"}|
					{"eventType":"ROOM_CREATED","fqn":"vpaas-1/lunch"}|
					{"eventType":"ROOM_CREATED"}|
					[]|
					no JSON|""")
	void readsWhoArrivedOrLeftAndWhichRoomsWereClosed(String body, String report) {
		assertThat(this.webhook.report(body).map(Object::toString)).isEqualTo(Optional.ofNullable(report));
	}

	private static String mac(String secret, String text) throws Exception {
		Mac mac = Mac.getInstance("HmacSHA256");
		mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
		return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
	}

}
