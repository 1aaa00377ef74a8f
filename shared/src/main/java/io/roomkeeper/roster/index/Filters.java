package io.roomkeeper.roster.index;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import io.roomkeeper.room.RoomState;

/**
 * Sets of people by id that are combined to answer queries.
 *
 * @param everybody all people
 * @param licensed people with a licence
 * @param missing people whom the directory no longer has
 * @param states the people whose room is in each state
 */
public record Filters(BitSet everybody, BitSet licensed, BitSet missing, Map<RoomState, BitSet> states) {

	/** Creates empty sets. */
	Filters() {
		this(new BitSet(), new BitSet(), new BitSet(), nobody());
	}

	/** Returns the same people, none of whom has a room. */
	Filters withoutRooms() {
		return new Filters(this.everybody, this.licensed, this.missing, nobody());
	}

	private static Map<RoomState, BitSet> nobody() {
		Map<RoomState, BitSet> states = new EnumMap<>(RoomState.class);
		for (RoomState state : RoomState.values()) {
			states.put(state, new BitSet());
		}
		return states;
	}

	/** Returns the people whose room is in that state. */
	public BitSet state(RoomState state) {
		return Objects.requireNonNull(this.states.get(state));
	}

	/** Returns the people who have no room. */
	public BitSet withoutRoom() {
		BitSet without = (BitSet) this.everybody.clone();
		this.states.values().forEach(without::andNot);
		return without;
	}

	/** Returns the estimated memory use in bytes. */
	long footprint() {
		return (3L + this.states.size()) * this.everybody.size() / 8;
	}

}
