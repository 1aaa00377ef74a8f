package io.roomkeeper.setting.policy;

import java.time.Instant;
import java.util.Optional;

/**
 * Keeps narrower scopes from changing a value. A lock whose end has passed binds no one;
 * the value it was on stays, as an open one.
 *
 * @param until from when on it no longer binds; empty for as long as no one unlocks it
 * @param noExceptions whether it binds people with an exception too
 */
public record Lock(Optional<Instant> until, boolean noExceptions) {

	/** A lock without an end that exceptions lift. */
	public static final Lock OPEN_ENDED = new Lock(Optional.empty(), false);

	/** Whether it binds at that moment. */
	public boolean bindsAt(Instant asOf) {
		return this.until.isEmpty() || asOf.isBefore(this.until.get());
	}

}
