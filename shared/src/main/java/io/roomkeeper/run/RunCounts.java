package io.roomkeeper.run;

/**
 * What a run has done so far, in people and, where groups are read, in groups. Also used
 * for the difference that one chunk makes.
 *
 * @param read people read
 * @param created people or rooms that are new
 * @param updated people who changed or came back
 * @param unchanged people who are as they were
 * @param missing people newly missing from the directory
 * @param expired rooms expired
 * @param warned owners warned
 * @param skipped items left out, each listed with its reason
 * @param groupsRead groups read
 * @param groupsCreated groups that are new
 * @param groupsUpdated groups whose name or members changed
 * @param groupsUnchanged groups that are as they were
 * @param groupsMissing groups newly missing from the directory
 * @param retired rooms retired, whose owners have been missing for longer than the grace
 * time
 */
public record RunCounts(long read, long created, long updated, long unchanged, long missing, long expired, long warned,
		long skipped, long groupsRead, long groupsCreated, long groupsUpdated, long groupsUnchanged, long groupsMissing,
		long retired) {

	/** Nothing done. */
	public static final RunCounts NONE = new RunCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

	/** Both together. */
	public RunCounts plus(RunCounts more) {
		return new RunCounts(this.read + more.read, this.created + more.created, this.updated + more.updated,
				this.unchanged + more.unchanged, this.missing + more.missing, this.expired + more.expired,
				this.warned + more.warned, this.skipped + more.skipped, this.groupsRead + more.groupsRead,
				this.groupsCreated + more.groupsCreated, this.groupsUpdated + more.groupsUpdated,
				this.groupsUnchanged + more.groupsUnchanged, this.groupsMissing + more.groupsMissing,
				this.retired + more.retired);
	}

	/**
	 * The same without the people read, for adding what a later stage did to people who
	 * were read before.
	 */
	public RunCounts withoutRead() {
		return plus(new RunCounts(-this.read, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
	}

	/** People read and what became of them. */
	public static RunCounts people(long read, long created, long updated, long unchanged) {
		return new RunCounts(read, created, updated, unchanged, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
	}

	/** Groups read and what became of them. */
	public static RunCounts groups(long read, long created, long updated, long unchanged, long missing) {
		return new RunCounts(0, 0, 0, 0, 0, 0, 0, 0, read, created, updated, unchanged, missing, 0);
	}

	/** People newly missing. */
	public static RunCounts missing(long missing) {
		return new RunCounts(0, 0, 0, 0, missing, 0, 0, 0, 0, 0, 0, 0, 0, 0);
	}

	/** Rooms looked at and expired. */
	public static RunCounts expired(long read, long expired) {
		return new RunCounts(read, 0, 0, 0, 0, expired, 0, 0, 0, 0, 0, 0, 0, 0);
	}

	/** Rooms retired. */
	public static RunCounts retired(long retired) {
		return new RunCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, retired);
	}

	/** Owners looked at and warned. */
	public static RunCounts warned(long read, long warned) {
		return new RunCounts(read, 0, 0, 0, 0, 0, warned, 0, 0, 0, 0, 0, 0, 0);
	}

	/** Items left out. */
	public static RunCounts skipped(long skipped) {
		return new RunCounts(0, 0, 0, 0, 0, 0, 0, skipped, 0, 0, 0, 0, 0, 0);
	}

}
