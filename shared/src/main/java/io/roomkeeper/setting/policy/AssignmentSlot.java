package io.roomkeeper.setting.policy;

/**
 * One of the places for an assignment of a setting at a scope. The account and each group
 * have one, {@link #VALUE}, whether it is locked or not. A person has both.
 */
public enum AssignmentSlot {

	/** The assignment of the account or a group, or a person's own choice. */
	VALUE,

	/** The value that an administrator locked for a person. */
	LOCK;

	/** Returns the slot of an assignment with or without a lock. */
	public static AssignmentSlot of(Scope scope, boolean locked) {
		return (locked && scope instanceof Scope.User) ? LOCK : VALUE;
	}

}
