package io.roomkeeper.room;

import java.time.Clock;
import java.util.Optional;

import io.roomkeeper.account.Account;
import io.roomkeeper.directory.Person;

/** Tells the effective status of one person's room at this moment. */
public final class RoomStatuses {

	private final RoomPolicy policy;

	private final Account account;

	private final Clock clock;

	/**
	 * @param policy who may have a room
	 * @param account whose time zone decides what day it is
	 * @param clock the time
	 */
	public RoomStatuses(RoomPolicy policy, Account account, Clock clock) {
		this.policy = policy;
		this.account = account;
		this.clock = clock;
	}

	/**
	 * The status of a person's room.
	 * @param owner the person
	 * @param room their room; empty where they have none
	 */
	public RoomStatus of(Person owner, Optional<PersonalRoom> room) {
		return of(owner, room, this.policy.allows(owner.id()));
	}

	/**
	 * The status of a person's room for a reader who knows the settings.
	 * @param owner the person
	 * @param room their room; empty where they have none
	 * @param allowed whether personal meeting IDs are on for the owner
	 */
	public RoomStatus of(Person owner, Optional<PersonalRoom> room, boolean allowed) {
		return RoomStatus.of(owner.missingSince().isPresent(), room.map(PersonalRoom::state), allowed,
				room.filter((one) -> Expiry.isExpired(one.expiresOn(), this.account.today(this.clock))).isPresent());
	}

}
