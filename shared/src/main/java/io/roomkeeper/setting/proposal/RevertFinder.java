package io.roomkeeper.setting.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.policy.Lock;
import io.roomkeeper.setting.policy.PastAssignment;

/** Finds the change that undoes the last change of a setting at a scope. */
public final class RevertFinder {

	private RevertFinder() {
	}

	/**
	 * Returns the change that restores the assignment before the last one.
	 * @param past the setting's history at the scope, newest first
	 * @param now the present; locks that have ended by then are not restored
	 */
	public static Optional<Proposal> of(List<PastAssignment> past, Instant now) {
		if (past.isEmpty()) {
			return Optional.empty();
		}
		PastAssignment latest = past.getFirst();
		Assignment last = latest.assignment();
		if (latest.replacedAt().isPresent()) {
			return Optional.of(again(last, now));
		}
		return Optional.of(past.stream()
			.skip(1)
			.findFirst()
			.filter((before) -> before.replacedAt().filter(last.at()::equals).isPresent())
			.map((before) -> again(before.assignment(), now))
			.orElseGet(() -> new ProposedWithdrawal(last.scope(), last.key(), AssignmentSlot.VALUE, "")));
	}

	private static Proposal again(Assignment before, Instant now) {
		boolean locked = before.lockedAt(now);
		Optional<Lock> lock = before.lock().filter((_) -> locked);
		return new ProposedAssignment(before.scope(), before.key(), before.value(), locked, lock.flatMap(Lock::until),
				lock.filter(Lock::noExceptions).isPresent(), before.reason());
	}

}
