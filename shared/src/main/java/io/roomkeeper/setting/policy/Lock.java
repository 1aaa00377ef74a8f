package io.roomkeeper.setting.policy;

import java.time.Instant;
import java.util.Optional;

/**
 * Prevents narrower scopes from changing a value. A lock whose end has passed binds
 * nobody; its value remains as an open one.
 *
 * @param until when the lock ends; empty if it applies until someone unlocks it
 * @param noExceptions whether it also binds people with an exception
 */
public record Lock(Optional<Instant> until, boolean noExceptions) {

	/** A lock without an end that allows exceptions. */
	public static final Lock OPEN_ENDED = new Lock(Optional.empty(), false);

	/** Returns whether the lock applies at that moment. */
	public boolean bindsAt(Instant asOf) {
		return this.until.isEmpty() || asOf.isBefore(this.until.get());
	}

}
