package io.roomkeeper.setting;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import io.roomkeeper.directory.PersonId;

/** Counts the meetings that break where personal meeting IDs are disabled. */
final class BrokenMeetings {

	private final SettingStores stores;

	BrokenMeetings(SettingStores stores) {
		this.stores = stores;
	}

	/**
	 * How many future meetings in personal rooms would need a re-invite.
	 * @param moves who gets another value of personal meeting IDs
	 */
	int count(Collection<BlastRadius.Move> moves) {
		Set<PersonId> hosts = new HashSet<>();
		moves.stream()
			.filter((move) -> !move.to().isOn())
			.forEach((move) -> hosts.addAll(move.people().page(0, Integer.MAX_VALUE)));
		return hosts.isEmpty() ? 0 : this.stores.meetings().countInPersonalRooms(hosts, this.stores.now());
	}

}
