package io.roomkeeper.console.setting.edit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.policy.Lock;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.proposal.Proposal;
import io.roomkeeper.setting.proposal.ProposedAssignment;
import io.roomkeeper.setting.proposal.ProposedWithdrawal;

/**
 * An unsaved change of a setting.
 *
 * @param state the current state
 * @param value the new value
 * @param locked whether to lock it
 * @param until the first day on which the lock no longer binds
 * @param noExceptions whether the lock allows no exceptions
 * @param withdrawn whether the assignment is removed
 */
record Draft(SettingState state, SettingValue value, boolean locked, Optional<LocalDate> until, boolean noExceptions,
		boolean withdrawn) {

	/** Returns a draft of the current state, without a change. */
	static Draft of(SettingState state, ZoneId zone) {
		Optional<Lock> lock = state.here().filter((_) -> state.locked()).flatMap(Assignment::lock);
		return new Draft(state, state.here().map(Assignment::value).orElse(state.value()), state.locked(),
				lock.flatMap(Lock::until).map((end) -> LocalDate.ofInstant(end, zone)),
				lock.filter(Lock::noExceptions).isPresent(), false);
	}

	/** Returns a draft of a proposed change. */
	static Draft of(SettingState state, Proposal proposal, ZoneId zone) {
		return switch (proposal) {
			case ProposedAssignment set -> new Draft(state, set.value(), set.locked(),
					set.until().map((end) -> LocalDate.ofInstant(end, zone)), set.noExceptions(), false);
			case ProposedWithdrawal _ -> of(state, zone).withdraw();
		};
	}

	Draft value(SettingValue changed) {
		return new Draft(this.state, changed, this.locked, this.until, this.noExceptions, false);
	}

	Draft locked(boolean changed) {
		return new Draft(this.state, this.value, changed, this.until, this.noExceptions, false);
	}

	Draft until(Optional<LocalDate> changed) {
		return new Draft(this.state, this.value, this.locked, changed, this.noExceptions, this.withdrawn);
	}

	Draft noExceptions(boolean changed) {
		return new Draft(this.state, this.value, this.locked, this.until, changed, this.withdrawn);
	}

	Draft withdraw() {
		return new Draft(this.state, this.value, false, Optional.empty(), false, true);
	}

	/** Returns whether the draft differs from the current state. */
	boolean isChange(ZoneId zone) {
		return this.withdrawn || this.state.here().isEmpty() || !equals(of(this.state, zone));
	}

	/** Returns whether it adds or removes a lock. */
	boolean turnsLock() {
		return !this.withdrawn && this.locked != this.state.locked();
	}

	/** Returns the proposal to preview or apply. */
	Proposal proposal(Scope scope, String reason, ZoneId zone) {
		if (this.withdrawn) {
			return new ProposedWithdrawal(scope, this.state.key(), AssignmentSlot.VALUE, reason);
		}
		Optional<Instant> end = this.until.filter((_) -> this.locked).map((day) -> day.atStartOfDay(zone).toInstant());
		return new ProposedAssignment(scope, this.state.key(), this.value, this.locked, end,
				this.locked && this.noExceptions, reason);
	}

}
