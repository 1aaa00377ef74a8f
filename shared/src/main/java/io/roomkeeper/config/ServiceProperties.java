package io.roomkeeper.config;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.service.ServiceClient;
import io.roomkeeper.service.bbb.BbbSite;
import io.roomkeeper.service.bbb.BigBlueButtonService;
import io.roomkeeper.service.bbb.ChecksumAlgorithm;
import io.roomkeeper.service.jitsi.JitsiKey;
import io.roomkeeper.service.jitsi.JitsiService;
import io.roomkeeper.service.jitsi.JitsiSite;
import io.roomkeeper.service.jitsi.JitsiWebhook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.ssl.pem.PemContent;

/**
 * Holds {@code roomkeeper.service.*}: the meeting services that need more than an
 * address. An empty address turns a service off.
 *
 * @param jitsi a Jitsi installation
 * @param bigbluebutton a BigBlueButton server
 */
@ConfigurationProperties("roomkeeper.service")
record ServiceProperties(@DefaultValue Jitsi jitsi, @DefaultValue BigBlueButton bigbluebutton) {

	private static final Logger LOG = LoggerFactory.getLogger(ServiceProperties.class);

	private static final String JITSI = "roomkeeper.service.jitsi.";

	private static final int SHORTEST_BBB_SECRET = 32;

	private static final int SHORTEST_WEBHOOK_SECRET = 16;

	private static final String BBB = "roomkeeper.service.bigbluebutton.";

	/**
	 * A Jitsi installation that checks tokens.
	 *
	 * @param url its address; rooms are below it
	 * @param appId its application ID
	 * @param audience for whom tokens are; by default the application ID
	 * @param subject the tenant or domain of tokens; by default the host of the address
	 * @param secret the secret that is shared with it
	 * @param keyFile the file of the RSA key, instead of a secret
	 * @param keyId the name under which it knows the public half of that key
	 * @param jaas whether it is a tenant of Jitsi as a Service
	 * @param webhookSecret what signs its reports of starts and arrivals; empty if it
	 * sends none
	 */
	record Jitsi(@DefaultValue("") String url, @DefaultValue("") String appId, @DefaultValue("") String audience,
			@DefaultValue("") String subject, @DefaultValue("") String secret, @DefaultValue("") String keyFile,
			@DefaultValue("") String keyId, @DefaultValue("false") boolean jaas,
			@DefaultValue("") String webhookSecret) {

		/** Hides the secret. */
		@Override
		public String toString() {
			return "Jitsi[" + this.url + "]";
		}

	}

	/**
	 * A BigBlueButton server.
	 *
	 * @param url its address; its API is below it, at {@code /api}
	 * @param secret what {@code bbb-conf --secret} prints
	 * @param checksum how requests are signed
	 */
	record BigBlueButton(@DefaultValue("") String url, @DefaultValue("") String secret,
			@DefaultValue("sha-256") ChecksumAlgorithm checksum) {

		/** Hides the secret. */
		@Override
		public String toString() {
			return "BigBlueButton[" + this.url + "]";
		}

	}

	/**
	 * @throws InvalidInputException if a value cannot be used or is missing
	 */
	Optional<BigBlueButtonService> bigBlueButtonService(Supplier<ServiceClient> client) {
		return ServiceAddress
			.parse(BBB + "url", this.bigbluebutton.url().strip().replaceFirst("/api/?$", ""),
					"https://bbb.example.org/bigbluebutton")
			.map((url) -> {
				if (this.bigbluebutton.secret().length() < SHORTEST_BBB_SECRET) {
					throw new InvalidInputException(
							"%ssecret has fewer than %d characters".formatted(BBB, SHORTEST_BBB_SECRET),
							"Set what 'bbb-conf --secret' prints on the server");
				}
				return new BigBlueButtonService(
						new BbbSite(url, this.bigbluebutton.secret().strip(), this.bigbluebutton.checksum()),
						client.get());
			});
	}

	/**
	 * @throws InvalidInputException if a value cannot be used or is missing
	 */
	Optional<JitsiService> jitsiService(Supplier<ServiceClient> client, Clock clock) {
		return ServiceAddress.parse(JITSI + "url", this.jitsi.url(), "https://meet.example.org")
			.map((url) -> new JitsiService(site(url), key(), !this.jitsi.webhookSecret().isBlank(), client.get(),
					clock));
	}

	/** Reads the reports of Jitsi. */
	JitsiWebhook jitsiWebhook(Clock clock) {
		String secret = this.jitsi.webhookSecret().strip();
		if (!secret.isEmpty() && secret.length() < SHORTEST_WEBHOOK_SECRET) {
			throw new InvalidInputException(
					"%swebhook-secret has fewer than %d characters".formatted(JITSI, SHORTEST_WEBHOOK_SECRET),
					"Set the secret that the sender of the reports shows, or create one with 'openssl rand -hex 32'");
		}
		return new JitsiWebhook(Optional.of(secret).filter((one) -> !one.isEmpty()), clock);
	}

	private JitsiSite site(URI url) {
		if (this.jitsi.appId().isBlank()) {
			throw new InvalidInputException(JITSI + "app-id is not set",
					"Set the application ID of the installation, which Prosody calls app_id");
		}
		JitsiSite site = this.jitsi.jaas() ? JitsiSite.asService(url, this.jitsi.appId().strip())
				: JitsiSite.selfHosted(url, this.jitsi.appId().strip());
		site = this.jitsi.audience().isBlank() ? site : site.audience(this.jitsi.audience().strip());
		return this.jitsi.subject().isBlank() ? site : site.subject(this.jitsi.subject().strip());
	}

	private JitsiKey key() {
		if (this.jitsi.secret().isBlank() == this.jitsi.keyFile().isBlank()) {
			throw new InvalidInputException("Either %ssecret or key-file must be set, and not both".formatted(JITSI),
					"Set the secret that the installation shares, or the file of an RSA key");
		}
		return this.jitsi.keyFile().isBlank() ? shared() : rsa();
	}

	private JitsiKey shared() {
		try {
			return JitsiKey.shared(this.jitsi.secret());
		}
		catch (IllegalArgumentException _) {
			throw new InvalidInputException(
					"%ssecret has fewer than %d bytes".formatted(JITSI, JitsiKey.SHORTEST_SECRET),
					"Create one with 'openssl rand -hex 32', and set it here and as app_secret of the installation");
		}
	}

	private JitsiKey rsa() {
		if (this.jitsi.keyId().isBlank()) {
			throw new InvalidInputException(JITSI + "key-id is not set",
					"Set the name under which the installation knows the public key");
		}
		try {
			return JitsiKey.rsa(privateKey(this.jitsi.keyFile().strip()), this.jitsi.keyId().strip());
		}
		catch (IllegalArgumentException _) {
			throw new InvalidInputException("%skey-file has no RSA key of at least 2,048 bits".formatted(JITSI),
					"Create one with 'openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048'");
		}
	}

	private static PrivateKey privateKey(String file) {
		try {
			PrivateKey key = PemContent.of(Files.readString(Path.of(file))).getPrivateKey();
			if (key != null) {
				return key;
			}
		}
		catch (IOException | IllegalStateException ex) {
			LOG.debug("The key of Jitsi cannot be read", ex);
		}
		throw new InvalidInputException("%skey-file '%s' cannot be read".formatted(JITSI, file),
				"Give a file in PEM format that this process can read");
	}

}
