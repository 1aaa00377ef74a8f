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

import io.roomkeeper.hash.Hashing;

import com.nimbusds.jose.util.JSONObjectUtils;
import io.roomkeeper.service.ServiceReport;

/**
 * Reads what Jitsi reports by webhook, in the form of Jitsi as a Service: JSON, signed
 * with HMAC-SHA-256 over the time and the body.
 */
public final class JitsiWebhook {

	/** The longest body that is read, in bytes. */
	public static final int LONGEST = 65_536;

	/** How far the clock of the sender may differ. */
	private static final Duration SKEW = Duration.ofMinutes(5);

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
	 * Returns what a body reports; empty if it is about something else. Breakout rooms
	 * are parts of a room, so people who leave them are still in the room.
	 */
	public Optional<ServiceReport> report(String body) {
		try {
			Map<String, Object> report = JSONObjectUtils.parse(body, LONGEST);
			Map<?, ?> data = (report.get("data") instanceof Map<?, ?> map) ? map : Map.of();
			return Optional.of(String.valueOf(report.get("fqn")).replaceFirst(".*/", ""))
				.filter((room) -> room.matches("[0-9]{9,11}"))
				.flatMap((room) -> report(String.valueOf(report.get("eventType")), room, data));
		}
		catch (ParseException _) {
			return Optional.empty();
		}
	}

	private static Optional<ServiceReport> report(String event, String room, Map<?, ?> data) {
		Optional<String> participant = Optional.ofNullable(data.get("id")).map(String::valueOf);
		boolean breakout = String.valueOf(data.get("isBreakout")).equals("true");
		return switch (event) {
			case "ROOM_CREATED", "PARTICIPANT_JOINED" -> Optional.of(new ServiceReport.Arrived(room, participant));
			case "PARTICIPANT_LEFT" -> participant.filter((_) -> !breakout).map(ServiceReport.Left::new);
			case "ROOM_DESTROYED" -> Optional.of(room).filter((_) -> !breakout).map(ServiceReport.Closed::new);
			default -> Optional.empty();
		};
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
