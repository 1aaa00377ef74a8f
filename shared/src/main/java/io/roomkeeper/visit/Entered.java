package io.roomkeeper.visit;

import java.time.Instant;
import java.util.Optional;

import io.roomkeeper.join.JoinAddress;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.person.PersonId;

/**
 * A guest who was handed over.
 *
 * @param owner the owner of the room, or the host of the meeting
 * @param meeting the meeting to which the address led; empty for a personal room
 * @param address the number or link that the guest used; empty for the link of a meeting
 * @param mail the mail address of a guest who had signed in
 */
public record Entered(PersonId owner, Optional<MeetingKey> meeting, Optional<JoinAddress> address, Instant at,
		Optional<String> mail) {

}
