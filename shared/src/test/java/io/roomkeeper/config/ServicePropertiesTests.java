package io.roomkeeper.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.service.ServiceClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ServicePropertiesTests {

	private static final Map<String, String> JITSI = Map.of("url", "https://meet.example.org/", "app-id", "rooms",
			"secret", "0123456789abcdef0123456789abcdef");

	@TempDir
	private Path directory;

	@Test
	void withoutAnAddressThereIsNoService() {
		assertThat(bound(Map.of()).jitsiService(ServicePropertiesTests::client, Clock.systemUTC())).isEmpty();
		assertThat(bound(jitsi("url", " ")).jitsiService(ServicePropertiesTests::client, Clock.systemUTC())).isEmpty();
	}

	@Test
	void aSecretAndAnAddressMakeAService() {
		assertThat(bound(jitsi("audience", "jitsi")).jitsiService(ServicePropertiesTests::client, Clock.systemUTC()))
			.hasValueSatisfying((service) -> assertThat(service.origin()).isEqualTo("https://meet.example.org"));
		assertThat(bound(jitsi("audience", "jitsi")).toString()).doesNotContain("0123456789abcdef");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					url|ftp://meet.example.org|'ftp://meet.example.org' cannot be used for roomkeeper.service.jitsi.url
					url|https://u:p@meet.example.org|cannot be used for roomkeeper.service.jitsi.url
					url|https://meet.example.org/?a=b|cannot be used for roomkeeper.service.jitsi.url
					url|meet|'meet' cannot be used for roomkeeper.service.jitsi.url
					app-id||roomkeeper.service.jitsi.app-id is not set
					secret||Either roomkeeper.service.jitsi.secret or key-file must be set
					key-file|/k.pem|Either roomkeeper.service.jitsi.secret or key-file must be set
					secret|short|roomkeeper.service.jitsi.secret has fewer than 32 bytes. Create one with 'openssl rand -hex 32'""")
	void refusesAValueInOneLineThatNamesTheKey(String key, String value, String line) {
		ServiceProperties properties = bound(jitsi(key, (value != null) ? value : ""));

		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> properties.jitsiService(ServicePropertiesTests::client, Clock.systemUTC()))
			.withMessageContaining(line)
			.withMessageNotContaining("\n")
			.withMessageNotContaining("0123456789abcdef");
	}

	@Test
	void aBigBlueButtonServerNeedsItsSecret() {
		Map<String, String> values = new HashMap<>();
		values.put("roomkeeper.service.bigbluebutton.url", "https://bbb.example.org/bigbluebutton/api/");
		values.put("roomkeeper.service.bigbluebutton.secret", "short");
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> bound(values).bigBlueButtonService(ServicePropertiesTests::client))
			.withMessageContaining("roomkeeper.service.bigbluebutton.secret has fewer than 32 characters")
			.withMessageContaining("bbb-conf --secret");

		values.put("roomkeeper.service.bigbluebutton.secret", "639259d4-9dd8-4b25-bf01-95f9567eaf4b");
		assertThat(bound(values).bigBlueButtonService(ServicePropertiesTests::client))
			.hasValueSatisfying((service) -> assertThat(service.origin()).isEqualTo("https://bbb.example.org"));
		assertThat(bound(values).toString()).doesNotContain("639259d4");
	}

	@Test
	void anRsaKeyNeedsAReadableFileAndAName() throws Exception {
		Path file = Files.writeString(this.directory.resolve("key.pem"), pem(2048));

		assertThat(bound(rsa(file, "kid")).jitsiService(ServicePropertiesTests::client, Clock.systemUTC())).isPresent();
		refuses(rsa(file, ""), "roomkeeper.service.jitsi.key-id is not set");
		refuses(rsa(this.directory.resolve("none.pem"), "kid"), "none.pem' cannot be read");
		refuses(rsa(Files.writeString(file, "no key"), "kid"), "key.pem' cannot be read");
		refuses(rsa(Files.writeString(file, pem(1024)), "kid"), "no RSA key of at least 2,048 bits");
	}

	private void refuses(Map<String, String> values, String line) {
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> bound(values).jitsiService(ServicePropertiesTests::client, Clock.systemUTC()))
			.withMessageContaining(line);
	}

	private static Map<String, String> jitsi(String key, String value) {
		Map<String, String> values = new HashMap<>();
		JITSI.forEach((name, text) -> values.put("roomkeeper.service.jitsi." + name, text));
		values.put("roomkeeper.service.jitsi." + key, value);
		return values;
	}

	private static Map<String, String> rsa(Path file, String keyId) {
		Map<String, String> values = jitsi("secret", "");
		values.put("roomkeeper.service.jitsi.key-file", file.toString());
		values.put("roomkeeper.service.jitsi.key-id", keyId);
		return values;
	}

	private static String pem(int bits) throws Exception {
		KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
		generator.initialize(bits);
		return "-----BEGIN PRIVATE KEY-----\n"
				+ Base64.getMimeEncoder().encodeToString(generator.generateKeyPair().getPrivate().getEncoded())
				+ "\n-----END PRIVATE KEY-----\n";
	}

	private static ServiceProperties bound(Map<String, String> values) {
		return new Binder(new MapConfigurationPropertySource(values)).bindOrCreate("roomkeeper.service",
				Bindable.of(ServiceProperties.class));
	}

	private static ServiceClient client() {
		return new ServiceClient(Duration.ofSeconds(2));
	}

}
