package io.roomkeeper.setting.policy;

import java.time.Instant;
import java.util.Optional;

import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;

/**
 * The value of a setting at a scope. A scope has at most one assignment of a setting. A
 * person may have two: a locked one, and their own choice, which is kept under the lock.
 *
 * @param lock the lock; empty if narrower scopes may change the value
 * @param author the uid of the author, or the name of an unattended job
 * @param at when it was made
 * @param reason the reason in the author's words; may be empty
 */
public record Assignment(SettingKey key, Scope scope, SettingValue value, Optional<Lock> lock, String author,
		Instant at, String reason) {

	/** Returns its slot at the scope. */
	public AssignmentSlot slot() {
		return AssignmentSlot.of(this.scope, this.lock.isPresent());
	}

	/** Returns whether a lock applies at that moment. */
	public boolean lockedAt(Instant asOf) {
		return this.lock.filter((lock) -> lock.bindsAt(asOf)).isPresent();
	}

	/** Returns whether there is a lock whose end has passed. */
	public boolean lockEndedBy(Instant asOf) {
		return this.lock.isPresent() && !lockedAt(asOf);
	}

	/** Returns the assignment without its lock. */
	public Assignment unlocked() {
		return new Assignment(this.key, this.scope, this.value, Optional.empty(), this.author, this.at, this.reason);
	}

}
