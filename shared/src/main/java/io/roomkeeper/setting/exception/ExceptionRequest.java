package io.roomkeeper.setting.exception;

import java.time.Instant;
import java.util.Optional;

import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingKey;

/**
 * A request to exempt a person from the locks of a setting for a time.
 *
 * @param until when the exception would end
 * @param reason the reason in the requester's words
 * @param decision the decision; empty while the request waits
 */
public record ExceptionRequest(long id, PersonId person, SettingKey key, Instant until, String askedBy, Instant askedAt,
		String reason, Optional<Decided> decision) {

	/**
	 * The decision on a request.
	 *
	 * @param by who decided
	 * @param reason the reason in that person's words
	 */
	public record Decided(boolean granted, String by, Instant at, String reason) {
	}

}
