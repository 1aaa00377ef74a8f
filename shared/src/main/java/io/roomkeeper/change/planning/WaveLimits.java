package io.roomkeeper.change.planning;

/**
 * How many messages one day's wave may cause.
 *
 * @param perHost the maximum number of changes of which a host is informed on a day; 1 or
 * more
 * @param perDay the maximum number of invitees informed on a day; 1 or more
 */
public record WaveLimits(int perHost, int perDay) {

	/** The maximum number of days over which a plan is spread. */
	public static final int MOST_DAYS = 60;

}
