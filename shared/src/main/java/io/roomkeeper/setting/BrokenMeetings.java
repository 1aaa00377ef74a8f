package io.roomkeeper.setting;

import java.util.Collection;

import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.setting.population.BlastRadius;

/** Counts the meetings that break where personal meeting IDs are disabled. */
public final class BrokenMeetings {

	private final SettingStores stores;

	public BrokenMeetings(SettingStores stores) {
		this.stores = stores;
	}

	/** Who loses the way into their room: meetings break where personal IDs go. */
	public static PeopleSet roomless(Collection<BlastRadius.Move> moves) {
		return moves.stream()
			.filter((move) -> !move.to().isOn())
			.map(BlastRadius.Move::people)
			.reduce(PeopleSet.NOBODY, PeopleSet::or);
	}

	/**
	 * How many future meetings in their personal rooms would need a re-invite.
	 * @param roomless who loses the way into their room
	 */
	public int count(PeopleSet roomless) {
		return roomless.isEmpty() ? 0
				: this.stores.meetings().countInPersonalRooms(roomless.page(0, Integer.MAX_VALUE), this.stores.now());
	}

}
