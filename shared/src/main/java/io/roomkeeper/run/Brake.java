package io.roomkeeper.run;

/**
 * A limit on what a job does unattended. It detects a mistake in the directory or in a
 * filter by the number of people concerned. A run that would exceed the limit pauses
 * before it makes the change, and a person decides.
 *
 * @param most the maximum number of people, regardless of their share
 * @param percent the maximum share of all people, in percent
 */
public record Brake(long most, int percent) {

	/**
	 * Up to this many people are always allowed: in a small organisation two people
	 * leaving are a large share.
	 */
	public static final int FREE = 10;

	public Brake {
		if (most < 0 || percent < 0 || percent > 100) {
			throw new IllegalArgumentException("A brake has a limit of 0 or more and a share of 0 to 100 percent");
		}
	}

	/**
	 * Returns whether the count exceeds the limit.
	 * @param count the number of people concerned
	 * @param of the total number
	 */
	public boolean holds(long count, long of) {
		return count > FREE && (count > this.most || count * 100 > of * this.percent);
	}

}
