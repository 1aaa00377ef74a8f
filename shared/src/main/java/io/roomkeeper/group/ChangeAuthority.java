package io.roomkeeper.group;

/** Who can make a change. */
public enum ChangeAuthority {

	/** Administrators of the account. */
	ADMIN,
	/** The administrators of the group in question. */
	GROUP_ADMIN,
	/** The team that maintains the directory, where the membership comes from. */
	DIRECTORY_TEAM,
	/** The person themselves. */
	THE_PERSON

}
