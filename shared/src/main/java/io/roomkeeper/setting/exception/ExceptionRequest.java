package io.roomkeeper.setting.exception;

import java.time.Instant;
import java.util.Optional;

import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingKey;

/**
 * That someone wants a person excepted from the locks of a setting for a time.
 *
 * @param id its number
 * @param person for whom
 * @param key the setting
 * @param until when the exception would end
 * @param askedBy who asked
 * @param askedAt when
 * @param reason why, in their words
 * @param decision what became of it; empty while it waits
 */
public record ExceptionRequest(long id, PersonId person, SettingKey key, Instant until, String askedBy, Instant askedAt,
		String reason, Optional<Decided> decision) {

	/**
	 * What became of a request.
	 *
	 * @param granted whether it was granted
	 * @param by who decided
	 * @param at when
	 * @param reason why, in their words
	 */
	public record Decided(boolean granted, String by, Instant at, String reason) {
	}

}
