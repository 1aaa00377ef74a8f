package io.roomkeeper.setting.policy;

import java.time.Instant;
import java.util.Optional;

import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;

/**
 * A value given to a setting at a scope. One scope has one assignment of a setting; a
 * person may have two: what was locked for them, and their own choice, which is kept
 * under it.
 *
 * @param key the setting
 * @param scope for whom
 * @param value what it is set to
 * @param lock whether narrower scopes are kept from changing it
 * @param author who gave it: a uid, or the name of an unattended job
 * @param at when
 * @param reason why, in the author's words; may be empty
 */
public record Assignment(SettingKey key, Scope scope, SettingValue value, Optional<Lock> lock, String author,
		Instant at, String reason) {

	/** Whether it carries a lock that binds at that moment. */
	public boolean lockedAt(Instant asOf) {
		return this.lock.filter((lock) -> lock.bindsAt(asOf)).isPresent();
	}

	/** Whether it carries a lock whose end has passed. */
	public boolean lockEndedBy(Instant asOf) {
		return this.lock.isPresent() && !lockedAt(asOf);
	}

	/** The same value without a lock. */
	public Assignment unlocked() {
		return new Assignment(this.key, this.scope, this.value, Optional.empty(), this.author, this.at, this.reason);
	}

}
