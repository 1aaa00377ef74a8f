package io.roomkeeper.join;

import java.util.Optional;

import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.Passcode;

/**
 * What an address leads to, before anybody has proved that they may enter.
 *
 * @param host the owner of the room, or the host of the meeting
 * @param place the room or the meeting
 * @param passcode the passcode that visitors enter; empty if there is none
 */
public record JoinEntry(PersonId host, Place place, Optional<Passcode> passcode) {

	/** What kind of place an address leads to. */
	public sealed interface Place {

		/** A personal room, by the number or link that it has now. */
		record OwnRoom() implements Place {

		}

		/** A personal room that had the number before it got another one. */
		record FormerNumber() implements Place {

		}

		/** A meeting. */
		record Scheduled(MeetingKey key) implements Place {

		}

	}

}
