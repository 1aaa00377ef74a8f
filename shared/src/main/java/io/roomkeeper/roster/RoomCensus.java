package io.roomkeeper.roster;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import io.roomkeeper.room.RoomStatus;

/**
 * How many people's rooms had each status on a day.
 *
 * @param on the day
 * @param people the number of people by status; everybody is counted once
 * @param ending whose room ended within {@value #SOON} days unless it was used
 */
public record RoomCensus(LocalDate on, Map<RoomStatus, Integer> people, int ending) {

	/** Rooms that end within so many days end soon. */
	public static final int SOON = 30;

	public RoomCensus {
		Map<RoomStatus, Integer> all = new EnumMap<>(RoomStatus.class);
		for (RoomStatus status : RoomStatus.values()) {
			all.put(status, people.getOrDefault(status, 0));
		}
		people = Map.copyOf(all);
	}

	/** How many people's rooms had that status. */
	public int count(RoomStatus status) {
		return this.people.getOrDefault(status, 0);
	}

	/** How many people there were. */
	public int total() {
		return this.people.values().stream().mapToInt(Integer::intValue).sum();
	}

}
