package io.roomkeeper.change.planning;

/**
 * How much a day's wave may ask of people and of the mail server.
 *
 * @param perHost how many changes a host is told of on a day; 1 or more
 * @param perDay how many invitees are told on a day; 1 or more
 */
public record WaveLimits(int perHost, int perDay) {

	/** The waves of a plan take at most this many days. */
	public static final int MOST_DAYS = 60;

}
