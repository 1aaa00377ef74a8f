package io.roomkeeper.service;

import java.time.Instant;
import java.util.Map;

/** The store of services that do not answer. All processes share it. */
public interface ServiceOutages {

	/** Returns since when each of them has not answered. */
	Map<ServiceKind, Instant> all();

	/** Stores that a service does not answer. */
	void begin(ServiceKind service, Instant since);

	/** Stores that a service answers again. */
	void end(ServiceKind service);

}
