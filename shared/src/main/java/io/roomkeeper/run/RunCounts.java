package io.roomkeeper.run;

/**
 * The counts of what a run has done so far, in people and, if groups are read, in groups.
 * Also used for the counts of a single chunk.
 *
 * @param read people read
 * @param created new people or rooms
 * @param updated people who changed or came back
 * @param unchanged people without a change
 * @param missing people newly missing from the directory
 * @param expired rooms expired
 * @param warned owners warned
 * @param skipped skipped items, each listed with its reason
 * @param groupsRead groups read
 * @param groupsCreated new groups
 * @param groupsUpdated groups whose name or members changed
 * @param groupsUnchanged groups without a change
 * @param groupsMissing groups newly missing from the directory
 * @param retired retired rooms, whose owners have been missing for longer than the grace
 * time
 */
public record RunCounts(long read, long created, long updated, long unchanged, long missing, long expired, long warned,
		long skipped, long groupsRead, long groupsCreated, long groupsUpdated, long groupsUnchanged, long groupsMissing,
		long retired) {

	/** All counts are zero. */
	public static final RunCounts NONE = new RunCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

	/** Returns the sum of both. */
	public RunCounts plus(RunCounts more) {
		return new RunCounts(this.read + more.read, this.created + more.created, this.updated + more.updated,
				this.unchanged + more.unchanged, this.missing + more.missing, this.expired + more.expired,
				this.warned + more.warned, this.skipped + more.skipped, this.groupsRead + more.groupsRead,
				this.groupsCreated + more.groupsCreated, this.groupsUpdated + more.groupsUpdated,
				this.groupsUnchanged + more.groupsUnchanged, this.groupsMissing + more.groupsMissing,
				this.retired + more.retired);
	}

	/**
	 * Returns a copy without the people read, for a later stage that processes people who
	 * were already counted.
	 */
	public RunCounts withoutRead() {
		return plus(new RunCounts(-this.read, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
	}

	/** Creates the counts of people read and the results. */
	public static RunCounts people(long read, long created, long updated, long unchanged) {
		return new RunCounts(read, created, updated, unchanged, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
	}

	/** Creates the counts of groups read and the results. */
	public static RunCounts groups(long read, long created, long updated, long unchanged, long missing) {
		return new RunCounts(0, 0, 0, 0, 0, 0, 0, 0, read, created, updated, unchanged, missing, 0);
	}

	/** Creates the count of people newly missing. */
	public static RunCounts missing(long missing) {
		return new RunCounts(0, 0, 0, 0, missing, 0, 0, 0, 0, 0, 0, 0, 0, 0);
	}

	/** Creates the counts of rooms checked and expired. */
	public static RunCounts expired(long read, long expired) {
		return new RunCounts(read, 0, 0, 0, 0, expired, 0, 0, 0, 0, 0, 0, 0, 0);
	}

	/** Creates the count of retired rooms. */
	public static RunCounts retired(long retired) {
		return new RunCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, retired);
	}

	/** Creates the counts of owners checked and warned. */
	public static RunCounts warned(long read, long warned) {
		return new RunCounts(read, 0, 0, 0, 0, 0, warned, 0, 0, 0, 0, 0, 0, 0);
	}

	/** Creates the count of skipped items. */
	public static RunCounts skipped(long skipped) {
		return new RunCounts(0, 0, 0, 0, 0, 0, 0, skipped, 0, 0, 0, 0, 0, 0);
	}

}
