package io.roomkeeper.setting.review;

import java.util.Optional;

import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.SettingChange;

/**
 * An assignment that has no effect or not the intended one, with a fix.
 *
 * @param kind the problem
 * @param because the assignment that decides instead or has the same value; empty for the
 * default and for an empty group
 * @param fix the change that fixes it
 */
public record PolicyFinding(Kind kind, Assignment assignment, Optional<Assignment> because, SettingChange.Setting fix) {

	/** The kinds of problems. */
	public enum Kind {

		/**
		 * The group is missing from the directory. Its locks and values apply to nobody
		 * until it returns or someone moves them to another group.
		 */
		GROUP_MISSING,
		/** The group has no members. */
		NOBODY_IN_GROUP,
		/**
		 * Other assignments come first for everyone in the scope, so its value never
		 * applies.
		 */
		NEVER_WINS,
		/**
		 * Other assignments come first for everyone in the scope, so its lock never
		 * binds.
		 */
		SHADOWED_LOCK,
		/** Without it, everyone would have the same value with the same locks. */
		SAME_AS_INHERITED

	}

	static PolicyFinding withdraw(Kind kind, Assignment set, Optional<Assignment> because) {
		return new PolicyFinding(kind, set, because, new SettingChange.Withdraw(set.scope(), set.key(), set.slot()));
	}

}
