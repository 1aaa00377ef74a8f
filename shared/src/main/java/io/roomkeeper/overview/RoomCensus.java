package io.roomkeeper.overview;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import io.roomkeeper.room.RoomStatus;

/**
 * How many people's rooms had each status on a day.
 *
 * @param people the number of people by status; each person is counted once
 * @param ending the number of rooms that would expire within {@value #SOON} days unless
 * used
 */
public record RoomCensus(LocalDate on, Map<RoomStatus, Integer> people, int ending) {

	/** Rooms that expire within this many days are counted as expiring soon. */
	public static final int SOON = 30;

	public RoomCensus {
		Map<RoomStatus, Integer> all = new EnumMap<>(RoomStatus.class);
		for (RoomStatus status : RoomStatus.values()) {
			all.put(status, people.getOrDefault(status, 0));
		}
		people = Map.copyOf(all);
	}

	/** Returns how many people's rooms had that status. */
	public int count(RoomStatus status) {
		return this.people.getOrDefault(status, 0);
	}

	/** Returns the number of all people. */
	public int total() {
		return this.people.values().stream().mapToInt(Integer::intValue).sum();
	}

}
