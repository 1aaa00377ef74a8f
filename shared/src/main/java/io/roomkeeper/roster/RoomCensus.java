package io.roomkeeper.roster;

import java.time.LocalDate;

/**
 * How many people stood how with their rooms on a day.
 *
 * @param on the day
 * @param active whose number leads to their room
 * @param ending whose active room ended within {@value #SOON} days unless it was used
 * @param expired whose room had been idle too long
 * @param retired whose number rested
 * @param noRoom who had no room
 * @param missing whom the directory no longer had
 */
public record RoomCensus(LocalDate on, int active, int ending, int expired, int retired, int noRoom, int missing) {

	/** Rooms that end within so many days end soon. */
	public static final int SOON = 30;

}
