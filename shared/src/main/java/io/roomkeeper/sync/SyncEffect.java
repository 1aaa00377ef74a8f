package io.roomkeeper.sync;

/**
 * What a sync can do to people that a person has to approve where it concerns many. A
 * wrong filter, base or attribute and a restored directory show themselves in these
 * numbers.
 */
public enum SyncEffect {

	/** The directory no longer has them. */
	MISSING("mark %,d of %,d people missing"),
	/** They go missing while a newcomer has their uid, mail address or number. */
	REPLACED("add newcomers who have the uid, mail address or number of %,d of %,d people"),
	/** They are taken for the newcomer who has their uid. */
	MATCHED("take newcomers for %,d of %,d people who had another directory ID"),
	/** Their uid becomes another. */
	RENAMED("change the uid of %,d of %,d people"),
	/** Their licence becomes another. */
	LICENCE("change the licence of %,d of %,d people"),
	/** They lose their mail address, get one, or get another. */
	MAIL("change the mail address of %,d of %,d people"),
	/** They stay, and a group no longer holds them. */
	MEMBERSHIP("take %,d of %,d people out of groups"),
	/** They stay, and lose a lock or a value that a group gave them. */
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
	 * What would be done, for example {@code mark 812 of 2,000 people missing}.
	 * @param count to how many
	 * @param of out of how many
	 */
	public String describe(long count, long of) {
		return this.sentence.formatted(count, of);
	}

}
