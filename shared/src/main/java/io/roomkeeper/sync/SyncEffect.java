package io.roomkeeper.sync;

/**
 * The effects of a sync that need approval if they concern many people. A wrong filter,
 * base or attribute and a restored directory show in these counts.
 */
public enum SyncEffect {

	/** The directory no longer has them. */
	MISSING("mark %,d of %,d people missing"),
	/** They go missing while a newcomer has their uid, mail address or number. */
	REPLACED("add newcomers who have the uid, mail address or number of %,d of %,d people"),
	/** They are matched with the newcomer who has their uid. */
	MATCHED("take newcomers for %,d of %,d people who had another directory ID"),
	/** Their uid changes. */
	RENAMED("change the uid of %,d of %,d people"),
	/** Their licence changes. */
	LICENCE("change the licence of %,d of %,d people"),
	/** Their mail address is added, removed or changed. */
	MAIL("change the mail address of %,d of %,d people"),
	/** They stay present, but a group no longer holds them. */
	MEMBERSHIP("take %,d of %,d people out of groups"),
	/** They stay present, but lose a lock or a value that a group gave them. */
	POLICY("take a lock or a value of their group from %,d of %,d people"),
	/**
	 * Their room retires, since they have been missing for longer than the grace time.
	 */
	RETIRED("retire %,d of %,d rooms");

	private final String sentence;

	SyncEffect(String sentence) {
		this.sentence = sentence;
	}

	/**
	 * Describes the effect, for example {@code mark 812 of 2,000 people missing}.
	 * @param count the number of people or rooms concerned
	 * @param of the total number
	 */
	public String describe(long count, long of) {
		return this.sentence.formatted(count, of);
	}

}
