package io.roomkeeper.service;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A meeting service to which join pages hand visitors over. */
public interface MeetingService {

	/** Returns which kind of service this is. */
	ServiceKind kind();

	/**
	 * Returns the scheme, host and port of every address that {@link #address} returns.
	 */
	String origin();

	/** Returns the scheme, host and port of an address. */
	static String origin(URI address) {
		return address.getScheme() + "://" + address.getAuthority();
	}

	/**
	 * Prepares a room in which a meeting begins. Called each time a host enters; does
	 * nothing if the room is ready.
	 * @throws ServiceUnavailableException if the service does not answer or refuses
	 */
	void open(ServiceRoom room);

	/**
	 * Returns the address at which a participant enters a room that is open. It may
	 * contain a token that is valid for this participant and for a short time. Asks the
	 * service nothing.
	 */
	URI address(ServiceRoom room, Participant participant);

	/**
	 * Asks the service whether it works.
	 * @return the time on its clock; empty if it does not say
	 * @throws ServiceUnavailableException if it does not answer, or refuses
	 */
	Optional<Instant> probe();

	/**
	 * Returns whether the service itself reports starts and arrivals. Otherwise, a
	 * hand-over is all that is known about them.
	 */
	boolean reportsUse();

	/**
	 * Asks the service which rooms are open now.
	 * @return the IDs of the participants in each of them, by the digits of the room; no
	 * rooms if the service cannot be asked for them
	 * @throws ServiceUnavailableException if it does not answer, or refuses
	 */
	default Map<String, Set<String>> openRooms() {
		return Map.of();
	}

}
