package io.roomkeeper.service;

import java.net.URI;

/** The organisation's meeting service, to which join pages hand visitors over. */
public interface MeetingService {

	/**
	 * Returns the scheme, host and port of every address that {@link #address} returns.
	 */
	String origin();

	/** Returns the address at which a room opens in the service. */
	URI address(ServiceRoom room);

}
