package io.roomkeeper.setting.review;

import java.util.Optional;

import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.SettingChange;

/**
 * An assignment that has no effect, or not the intended one, and how to fix it.
 *
 * @param kind what is wrong
 * @param assignment the assignment
 * @param because what decides instead, or says the same; empty for the default and where
 * no one is in the group
 * @param fix what to do about it
 */
public record PolicyFinding(Kind kind, Assignment assignment, Optional<Assignment> because, SettingChange.Setting fix) {

	/** What can be wrong. */
	public enum Kind {

		/**
		 * The group is missing from the directory: its locks and values apply to no one
		 * until it returns or they are moved to another group.
		 */
		GROUP_MISSING,
		/** The group holds no one. */
		NOBODY_IN_GROUP,
		/** Others come first for everyone it is meant for, so its value never applies. */
		NEVER_WINS,
		/** Others come first for everyone it is meant for, so its lock never binds. */
		SHADOWED_LOCK,
		/** Without it everyone would have the same value, as open as now. */
		SAME_AS_INHERITED

	}

	static PolicyFinding withdraw(Kind kind, Assignment set, Optional<Assignment> because) {
		return new PolicyFinding(kind, set, because,
				new SettingChange.Withdraw(set.scope(), set.key(), set.lock().isPresent()));
	}

}
