package io.roomkeeper.room;

import java.time.Clock;
import java.util.Optional;

import io.roomkeeper.account.Account;
import io.roomkeeper.person.Person;

/** Calculates the current effective status of one person's room. */
public final class RoomStatuses {

	private final RoomPolicy policy;

	private final Account account;

	private final Clock clock;

	/**
	 * @param policy decides who may have a room
	 * @param account supplies the time zone in which dates are counted
	 */
	public RoomStatuses(RoomPolicy policy, Account account, Clock clock) {
		this.policy = policy;
		this.account = account;
		this.clock = clock;
	}

	/**
	 * Returns the status of a person's room.
	 * @param room the person's room; empty if they have none
	 */
	public RoomStatus of(Person owner, Optional<PersonalRoom> room) {
		return of(owner, room, this.policy.allows(owner.id()));
	}

	/**
	 * Returns the status of a person's room for a caller that already knows the setting.
	 * @param room the owner's room; empty if they have none
	 * @param allowed whether personal meeting IDs are enabled for the owner
	 */
	public RoomStatus of(Person owner, Optional<PersonalRoom> room, boolean allowed) {
		return RoomStatus.of(owner.missingSince().isPresent(), room.map(PersonalRoom::state), allowed,
				room.filter((one) -> Expiry.isExpired(one.expiresOn(), this.account.today(this.clock))).isPresent());
	}

}
