package io.roomkeeper.roster;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import io.roomkeeper.room.RoomState;

/**
 * Sets of people by id, out of which those are made who are asked for.
 *
 * @param everybody all of them
 * @param licensed who has a licence
 * @param missing whom the directory no longer has
 * @param states whose room is in which state
 */
record Filters(BitSet everybody, BitSet licensed, BitSet missing, Map<RoomState, BitSet> states) {

	/** Nobody so far. */
	Filters() {
		this(new BitSet(), new BitSet(), new BitSet(), new EnumMap<>(RoomState.class));
		for (RoomState state : RoomState.values()) {
			this.states.put(state, new BitSet());
		}
	}

	/** Whose room is in that state. */
	BitSet state(RoomState state) {
		return Objects.requireNonNull(this.states.get(state));
	}

	/** Who has no room. */
	BitSet withoutRoom() {
		BitSet without = (BitSet) this.everybody.clone();
		this.states.values().forEach(without::andNot);
		return without;
	}

	/** How many bytes of memory they take. */
	long footprint() {
		return (3L + this.states.size()) * this.everybody.size() / 8;
	}

}
