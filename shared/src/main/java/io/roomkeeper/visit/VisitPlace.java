package io.roomkeeper.visit;

import java.util.Optional;

import io.roomkeeper.join.JoinRoom;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonRef;

/**
 * Where people meet: a personal room, or a meeting with a number of its own.
 *
 * @param owner the owner of the room, or the host of the meeting
 * @param meeting the meeting; empty for a personal room
 */
public record VisitPlace(PersonId owner, Optional<MeetingKey> meeting) {

	/** Returns the place of a room. */
	public static VisitPlace of(JoinRoom room) {
		return new VisitPlace(room.host().id(), room.personal() ? Optional.empty() : room.meeting().map(Meeting::key));
	}

	/**
	 * Returns a text that no other place has, for example {@code id-12} or {@code m-5}.
	 */
	public String key() {
		return this.meeting.map(MeetingKey::text).orElseGet(() -> PersonRef.of(this.owner).text());
	}

}
