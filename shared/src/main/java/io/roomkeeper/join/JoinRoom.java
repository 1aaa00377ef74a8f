package io.roomkeeper.join;

import java.util.Optional;

import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.person.Person;
import io.roomkeeper.service.ServiceRoom;

/**
 * The place that a visitor enters: a personal room, or a meeting with a number of its
 * own. All meetings in a personal room share it.
 *
 * @param host the owner of the room, or the host of the meeting
 * @param meeting the meeting to which the address leads; empty for a personal room
 * @param personal whether the visitor enters the personal room
 * @param grouped the number for people to read
 * @param place the room for the meeting service
 */
public record JoinRoom(Person host, Optional<Meeting> meeting, boolean personal, String grouped, ServiceRoom place) {

	/**
	 * Returns whether a person is the owner of the room, or the host or an alternative
	 * host of the meeting.
	 */
	public boolean isHost(Person person) {
		return person.id().equals(this.host.id()) || this.meeting.filter((one) -> one.isHost(person.id())).isPresent();
	}

	/** Returns the display name of the owner or host. */
	public String hostName() {
		return this.host.seen().displayName();
	}

}
