package io.roomkeeper.setting.policy;

import java.time.Instant;

import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingKey;

/**
 * Lifts the locks of account and groups for one person and one setting, for a time, so
 * that open values decide. Locks that admit no exceptions stay.
 *
 * @param person for whom
 * @param key the setting
 * @param until from when on it no longer lifts anything
 * @param author who granted it
 * @param at since when it lifts
 * @param reason why, in the author's words
 */
public record SettingException(PersonId person, SettingKey key, Instant until, String author, Instant at,
		String reason) {

	public SettingException {
		if (!at.isBefore(until)) {
			throw new IllegalArgumentException("An exception ends after it begins: %s, %s".formatted(at, until));
		}
	}

	/** Whether it lifts locks at that moment. */
	public boolean activeAt(Instant asOf) {
		return !asOf.isBefore(this.at) && asOf.isBefore(this.until);
	}

	/** Whether it lifts that lock at that moment. */
	public boolean lifts(Lock lock, Instant asOf) {
		return activeAt(asOf) && !lock.noExceptions();
	}

}
