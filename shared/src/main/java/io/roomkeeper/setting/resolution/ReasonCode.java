package io.roomkeeper.setting.resolution;

/** Why a candidate decides or does not. The list is complete; there is no "other". */
public enum ReasonCode {

	/** The plan forces the value, or does not include the setting. */
	PLAN_FORCED,
	/** The plan forces nothing. */
	PLAN_FORCES_NOTHING,
	/** The person's licence does not include the setting. */
	LICENCE_LACKS_IT,
	/** A lock of the account decides. */
	ACCOUNT_LOCK,
	/** A lock of a group decides. */
	GROUP_LOCK,
	/** A lock for this one person decides. */
	USER_LOCK,
	/** The person's own choice decides. */
	OWN_CHOICE,
	/** An open value of a group decides. */
	GROUP_VALUE,
	/**
	 * A value that was locked for this person decides: the lock ended and nothing
	 * replaced it.
	 */
	USER_VALUE,
	/** The account's open value decides. */
	ACCOUNT_VALUE,
	/** Nothing is set at any scope. */
	CATALOGUE_DEFAULT,
	/** Nothing is set here. */
	NOT_SET,
	/** The group does not manage the setting. */
	GROUP_DOES_NOT_MANAGE,
	/** The plan decides. */
	OUTRANKED_BY_PLAN,
	/** The licence decides. */
	OUTRANKED_BY_LICENCE,
	/** A lock of the account decides. */
	OUTRANKED_BY_ACCOUNT_LOCK,
	/** The account's open value decides. */
	OUTRANKED_BY_ACCOUNT,
	/** Another group comes first. */
	OUTRANKED_BY_GROUP,
	/** What was set for this one person decides. */
	OUTRANKED_BY_USER_LOCK,
	/** The person's own choice decides. */
	OUTRANKED_BY_OWN_CHOICE,
	/** It would decide, but another setting forces the value. */
	OUTRANKED_BY_DEPENDENCY,
	/** A lock of a group that comes later in priority has no effect. */
	LOWER_PRIORITY_LOCK_IGNORED,
	/** Legacy model: the lock of the primary group comes first. */
	PRIMARY_GROUP_LOCK_FIRST,
	/** Legacy model: the lock of another group is on a safer value. */
	LESS_SAFE_LOCK,
	/** Legacy model: an equally safe lock belongs to an earlier membership. */
	LATER_MEMBERSHIP_LOCK,
	/** Legacy model: open values come from the primary group only. */
	NOT_PRIMARY_GROUP,
	/** The person's choice is kept and returns when the lock goes. */
	KEPT_UNDER_LOCK,
	/** The lock's end has passed; its value stays as an open one. */
	LOCK_ENDED,
	/** An exception lifts the lock for this person. */
	LIFTED_BY_EXCEPTION,
	/** The exception lifts at least one lock. */
	EXCEPTION,
	/** A lock does not allow the exception. */
	NO_EXCEPTIONS,
	/** There is an exception, but no lock that it could lift. */
	NOTHING_TO_LIFT,
	/** The exception's end has passed. */
	EXCEPTION_ENDED,
	/** The person has no exception. */
	NO_EXCEPTION_GRANTED,
	/** Another setting forces the value. */
	FORCED_BY_DEPENDENCY,
	/** Another setting forces the same value that is already locked. */
	DEPENDENCY_AGREES,
	/** No other setting forces anything. */
	NOTHING_FORCES_IT

}
