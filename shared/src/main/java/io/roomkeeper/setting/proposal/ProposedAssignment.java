package io.roomkeeper.setting.proposal;

import java.time.Instant;
import java.util.Optional;

import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.policy.Lock;
import io.roomkeeper.setting.policy.Scope;

/**
 * A proposed assignment.
 *
 * @param key the setting's key or an alias
 * @param locked whether the value is locked for narrower scopes
 * @param until when the lock would end; ignored without a lock
 * @param noExceptions whether the lock would also bind people with an exception
 * @param reason the reason in the author's words; may be empty
 */
public record ProposedAssignment(Scope scope, SettingKey key, SettingValue value, boolean locked,
		Optional<Instant> until, boolean noExceptions, String reason) implements Proposal {

	/** Proposes an unlocked value. */
	public static ProposedAssignment open(Scope scope, SettingKey key, SettingValue value, String reason) {
		return new ProposedAssignment(scope, key, value, false, Optional.empty(), false, reason);
	}

	/** Proposes a locked value. */
	public static ProposedAssignment locked(Scope scope, SettingKey key, SettingValue value, Optional<Instant> until,
			String reason) {
		return new ProposedAssignment(scope, key, value, true, until, false, reason);
	}

	@Override
	public AssignmentSlot slot() {
		return AssignmentSlot.of(this.scope, this.locked);
	}

	/** Returns the assignment that it becomes. */
	public Assignment by(String author, Instant at) {
		Optional<Lock> lock = this.locked ? Optional.of(new Lock(this.until, this.noExceptions)) : Optional.empty();
		return new Assignment(this.key, this.scope, this.value, lock, author, at, this.reason.strip());
	}

}
