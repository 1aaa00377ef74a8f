package io.roomkeeper.service.jitsi;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.roomkeeper.service.Participant;
import io.roomkeeper.service.ServiceClient;
import io.roomkeeper.service.ServiceRoom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Checks tokens with the JDK alone, as an independent receiver would. */
class JitsiServiceTests {

	private static final ServiceClient CLIENT = new ServiceClient(Duration.ofSeconds(2));

	private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");

	private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

	private static final String SECRET = "0123456789abcdef0123456789abcdef";

	private static final URI URL = URI.create("https://meet.example.org");

	private static final Participant GUEST = new Participant("g1", "Zoë \"Ω\" <b>", false);

	private static final Participant HOST = new Participant("h1", "Ana García", true);

	private final JitsiService hosted = new JitsiService(JitsiSite.selfHosted(URL, "rooms"), JitsiKey.shared(SECRET),
			false, CLIENT, CLOCK);

	@Test
	void aTokenOpensOneRoomForOneGuestAndTwoMinutes() throws Exception {
		URI address = this.hosted.address(room("3456789012"), GUEST);

		assertThat(address.toString()).startsWith("https://meet.example.org/3456789012?jwt=");
		assertThat(header(address)).hasToString("{\"typ\":\"JWT\",\"alg\":\"HS256\"}");
		Mac mac = Mac.getInstance("HmacSHA256");
		mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
		assertThat(mac.doFinal(signed(address))).isEqualTo(signature(address));
		JsonNode claims = claims(address);
		assertThat(claims.get("iss").asString()).isEqualTo("rooms");
		assertThat(claims.get("aud").asString()).isEqualTo("rooms");
		assertThat(claims.get("sub").asString()).isEqualTo("meet.example.org");
		assertThat(claims.get("room").asString()).isEqualTo("3456789012");
		assertThat(claims.get("nbf").asLong()).isEqualTo(NOW.getEpochSecond() - 10);
		assertThat(claims.get("exp").asLong()).isEqualTo(NOW.getEpochSecond() + 120);
		assertThat(claims.get("context")).isEqualTo(new JsonMapper().readTree("""
				{"user":{"id":"g1","name":"Zoë \\"Ω\\" <b>","moderator":"false","affiliation":"member"}}"""));
	}

	@Test
	void onlyHostsModerateAndEachTokenIsDifferent() throws Exception {
		JsonNode first = claims(this.hosted.address(room("3456789012"), HOST));
		JsonNode second = claims(this.hosted.address(room("3456789012"), HOST));

		assertThat(first.at("/context/user/moderator").asString()).isEqualTo("true");
		assertThat(first.at("/context/user/affiliation").asString()).isEqualTo("owner");
		assertThat(first.get("jti").asString()).isNotEqualTo(second.get("jti").asString());
	}

	@Test
	void jitsiAsAServiceGetsItsOwnFormOfToken() throws Exception {
		KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
		generator.initialize(2048);
		KeyPair pair = generator.generateKeyPair();
		String tenant = "vpaas-magic-cookie-1fc542a3";
		JitsiService service = new JitsiService(JitsiSite.asService(URI.create("https://8x8.vc"), tenant),
				JitsiKey.rsa(pair.getPrivate(), tenant + "/4f4910"), false, CLIENT, CLOCK);

		URI address = service.address(room("3456789012"), GUEST);

		assertThat(service.origin()).isEqualTo("https://8x8.vc");
		assertThat(address.toString()).startsWith("https://8x8.vc/" + tenant + "/3456789012?jwt=");
		assertThat(header(address).get("kid").asString()).isEqualTo(tenant + "/4f4910");
		assertThat(header(address).get("alg").asString()).isEqualTo("RS256");
		Signature verifier = Signature.getInstance("SHA256withRSA");
		verifier.initVerify(pair.getPublic());
		verifier.update(signed(address));
		assertThat(verifier.verify(signature(address))).isTrue();
		JsonNode claims = claims(address);
		assertThat(claims.get("iss").asString()).isEqualTo("chat");
		assertThat(claims.get("aud").asString()).isEqualTo("jitsi");
		assertThat(claims.get("sub").asString()).isEqualTo(tenant);
		assertThat(claims.get("room").asString()).isEqualTo("3456789012");
	}

	@ParameterizedTest
	@ValueSource(strings = { "*", "", "34567890*", ".*", "room", "../3456789012", "３４５６７８９０１２" })
	void refusesARoomThatIsNoNumber(String room) {
		assertThatIllegalArgumentException().isThrownBy(() -> this.hosted.address(room(room), GUEST));
	}

	@Test
	void refusesKeysThatCouldBeGuessedAndRevealsNone() throws Exception {
		KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
		generator.initialize(1024);
		KeyPair small = generator.generateKeyPair();

		assertThatIllegalArgumentException().isThrownBy(() -> JitsiKey.shared(SECRET.substring(1)))
			.withMessageNotContaining("0123");
		assertThatIllegalArgumentException().isThrownBy(() -> JitsiKey.rsa(small.getPrivate(), "key"));
		assertThat(JitsiKey.shared(SECRET)).hasToString("JitsiKey[HS256]");
	}

	private static ServiceRoom room(String number) {
		return new ServiceRoom(number, Optional.of("123456"), "ana", "Ana García");
	}

	private static String[] parts(URI address) {
		return address.getRawQuery().substring("jwt=".length()).split("\\.", -1);
	}

	private static JsonNode header(URI address) {
		return new JsonMapper().readTree(Base64.getUrlDecoder().decode(parts(address)[0]));
	}

	private static JsonNode claims(URI address) {
		return new JsonMapper().readTree(Base64.getUrlDecoder().decode(parts(address)[1]));
	}

	private static byte[] signed(URI address) {
		return (parts(address)[0] + '.' + parts(address)[1]).getBytes(StandardCharsets.US_ASCII);
	}

	private static byte[] signature(URI address) {
		return Base64.getUrlDecoder().decode(parts(address)[2]);
	}

}
