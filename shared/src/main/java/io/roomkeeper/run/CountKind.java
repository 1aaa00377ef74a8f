package io.roomkeeper.run;

/** What a run counts, in the order in which reports list it. */
public enum CountKind {

	/** People, rooms, lines or exceptions read, depending on the job. */
	READ("read", true),

	/** New people or rooms. */
	CREATED("created", false),

	/** People or rooms that changed, and people who came back. */
	UPDATED("updated", false),

	/** People, rooms or lines without a change. */
	UNCHANGED("unchanged", true),

	/** People newly missing from the directory. */
	MISSING("missing", false),

	/** Retired rooms, whose owners have been missing for longer than the grace time. */
	RETIRED("retired", false),

	/** Rooms expired. */
	EXPIRED("expired", false),

	/** Owners warned. */
	WARNED("warned", false),

	/** Skipped items, each listed with its reason. */
	SKIPPED("skipped", false),

	/** Groups read. */
	GROUPS_READ("groupsRead", true),

	/** New groups. */
	GROUPS_CREATED("groupsCreated", false),

	/** Groups whose name or members changed. */
	GROUPS_UPDATED("groupsUpdated", false),

	/** Groups without a change. */
	GROUPS_UNCHANGED("groupsUnchanged", true),

	/** Groups newly missing from the directory. */
	GROUPS_MISSING("groupsMissing", false);

	private final String key;

	private final boolean reading;

	CountKind(String key, boolean reading) {
		this.key = key;
		this.reading = reading;
	}

	/**
	 * Returns the name in the audit trail and in message keys, for example
	 * {@code groupsRead}.
	 */
	public String key() {
		return this.key;
	}

	/**
	 * Returns whether it counts what a run reads rather than what it changes. A run that
	 * starts to read again counts this from zero.
	 */
	public boolean reading() {
		return this.reading;
	}

}
