package io.roomkeeper.service.jitsi;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.hash.Hashing;

import com.nimbusds.jose.util.JSONObjectUtils;

/**
 * Reads what Jitsi reports by webhook, in the form of Jitsi as a Service: JSON, signed
 * with HMAC-SHA-256 over the time and the body.
 */
public final class JitsiWebhook {

	/** The longest body that is read, in bytes. */
	public static final int LONGEST = 65_536;

	/** How far the clock of the sender may differ. */
	private static final Duration SKEW = Duration.ofMinutes(5);

	private static final Set<String> ARRIVALS = Set.of("ROOM_CREATED", "PARTICIPANT_JOINED");

	private final Optional<String> secret;

	private final Clock clock;

	/**
	 * @param secret what the sender signs with; without one, nothing is accepted
	 */
	public JitsiWebhook(Optional<String> secret, Clock clock) {
		this.secret = secret;
		this.clock = clock;
	}

	/**
	 * Returns whether a report comes from the owner of the secret.
	 * @param signature for example {@code t=1632490060,v1=xlzq...}; schemes other than
	 * {@code v1} are ignored
	 */
	public boolean isSigned(String signature, String body) {
		List<String[]> parts = Arrays.stream(signature.split(",", 10))
			.map((part) -> part.strip().split("=", 2))
			.filter((part) -> part.length == 2)
			.toList();
		Optional<String> time = parts.stream().filter((part) -> part[0].equals("t")).map((part) -> part[1]).findFirst();
		return this.secret.isPresent() && time.filter(this::isRecent).isPresent()
				&& parts.stream()
					.filter((part) -> part[0].equals("v1"))
					.anyMatch((part) -> MessageDigest.isEqual(part[1].getBytes(StandardCharsets.UTF_8),
							signed(this.secret.get(), time.get() + "." + body)));
	}

	/**
	 * Returns the number of the room in which somebody has arrived; empty for all other
	 * reports.
	 */
	public Optional<String> arrival(String body) {
		try {
			Map<String, Object> report = JSONObjectUtils.parse(body, LONGEST);
			return Optional.of(report)
				.filter((one) -> ARRIVALS.contains(String.valueOf(one.get("eventType"))))
				.map((one) -> String.valueOf(one.get("fqn")).replaceFirst(".*/", ""))
				.filter((room) -> room.matches("[0-9]{9,11}"));
		}
		catch (ParseException ex) {
			return Optional.empty();
		}
	}

	private boolean isRecent(String seconds) {
		return seconds.matches("[0-9]{1,11}")
				&& Duration.between(Instant.ofEpochSecond(Long.parseLong(seconds)), this.clock.instant())
					.abs()
					.compareTo(SKEW) <= 0;
	}

	private static byte[] signed(String secret, String text) {
		return Base64.getEncoder().encode(Hashing.hmacSha256(secret.getBytes(StandardCharsets.UTF_8), text));
	}

}
