package io.roomkeeper.setting.policy;

import java.time.Instant;

import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingKey;

/**
 * Lifts the locks of the account and of groups for one person and one setting for a time,
 * so that open values decide. Locks that allow no exceptions still apply.
 *
 * @param until when it ends
 * @param author who granted it
 * @param at when it begins
 * @param reason the reason in the author's words
 */
public record SettingException(PersonId person, SettingKey key, Instant until, String author, Instant at,
		String reason) {

	public SettingException {
		if (!at.isBefore(until)) {
			throw new IllegalArgumentException("An exception ends after it begins: %s, %s".formatted(at, until));
		}
	}

	/** Returns whether the exception is active at that moment. */
	public boolean activeAt(Instant asOf) {
		return !asOf.isBefore(this.at) && asOf.isBefore(this.until);
	}

	/** Returns whether the exception lifts that lock at that moment. */
	public boolean lifts(Lock lock, Instant asOf) {
		return activeAt(asOf) && !lock.noExceptions();
	}

}
