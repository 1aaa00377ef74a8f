package io.roomkeeper.run;

/**
 * A limit to what a job does unattended. A mistake in the directory or in a filter shows
 * itself in numbers: past the limit a run pauses before it has done anything of that
 * kind, and a person decides.
 *
 * @param most how many people at most, whatever their share
 * @param percent which share of all at most, in percent
 */
public record Brake(long most, int percent) {

	/**
	 * So few are never held up: in a small organisation two people leaving are a large
	 * share.
	 */
	public static final int FREE = 10;

	public Brake {
		if (most < 0 || percent < 0 || percent > 100) {
			throw new IllegalArgumentException("A brake has a limit of 0 or more and a share of 0 to 100 percent");
		}
	}

	/**
	 * Whether so many are too many.
	 * @param count how many it concerns
	 * @param of out of how many
	 */
	public boolean holds(long count, long of) {
		return count > FREE && (count > this.most || count * 100 > of * this.percent);
	}

}
