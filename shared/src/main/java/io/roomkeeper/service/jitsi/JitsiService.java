package io.roomkeeper.service.jitsi;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.nimbusds.jwt.JWTClaimsSet;
import io.roomkeeper.service.MeetingService;
import io.roomkeeper.service.Participant;
import io.roomkeeper.service.ServiceClient;
import io.roomkeeper.service.ServiceKind;
import io.roomkeeper.service.ServiceRoom;

/**
 * Hands participants over to Jitsi with a token that is valid for one room, one
 * participant and a short time. Only hosts moderate. A room exists as soon as somebody
 * enters it, and nobody gets a token before the host has started.
 */
public final class JitsiService implements MeetingService {

	/** How long a token is valid. */
	static final Duration VALID = Duration.ofMinutes(2);

	/** How far the clock of the installation may be behind. */
	private static final Duration SKEW = Duration.ofSeconds(10);

	private final JitsiSite site;

	private final JitsiKey key;

	private final boolean reports;

	private final ServiceClient client;

	private final Clock clock;

	/**
	 * @param reports whether the installation reports starts and arrivals
	 * @param client asks whether the installation answers
	 */
	public JitsiService(JitsiSite site, JitsiKey key, boolean reports, ServiceClient client, Clock clock) {
		this.site = site;
		this.key = key;
		this.reports = reports;
		this.client = client;
		this.clock = clock;
	}

	@Override
	public ServiceKind kind() {
		return ServiceKind.JITSI;
	}

	@Override
	public String origin() {
		return MeetingService.origin(this.site.url());
	}

	/** Does nothing: the first participant creates the room. */
	@Override
	public void open(ServiceRoom room) {
	}

	/**
	 * @throws IllegalArgumentException if the number of the room consists of anything but
	 * digits; a token never opens more than one room
	 */
	@Override
	public URI address(ServiceRoom room, Participant participant) {
		String name = room.number();
		if (!name.matches("[0-9]{9,11}")) {
			throw new IllegalArgumentException("No number of a room");
		}
		return URI.create(this.site.url() + "/" + name + "?jwt=" + this.key.sign(claims(name, participant)));
	}

	/** Asks for the start page. */
	@Override
	public Optional<Instant> probe() {
		return this.client.get(this.site.url()).clock();
	}

	@Override
	public boolean reportsUse() {
		return this.reports;
	}

	/** All values about the participant are texts, because Jitsi accepts no others. */
	private JWTClaimsSet claims(String room, Participant participant) {
		Instant now = this.clock.instant();
		return new JWTClaimsSet.Builder().issuer(this.site.issuer())
			.audience(this.site.audience())
			.subject(this.site.subject())
			.claim("room", room)
			.claim("context", Map.of("user", Map.of("id", participant.id(), "name", participant.name(), "moderator",
					Boolean.toString(participant.host()), "affiliation", participant.host() ? "owner" : "member")))
			.jwtID(UUID.randomUUID().toString())
			.issueTime(Date.from(now))
			.notBeforeTime(Date.from(now.minus(SKEW)))
			.expirationTime(Date.from(now.plus(VALID)))
			.build();
	}

}
