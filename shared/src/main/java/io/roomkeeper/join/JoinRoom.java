package io.roomkeeper.join;

import java.util.Optional;

import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.service.ServiceRoom;

/**
 * The place that a visitor enters: a personal room, or a meeting with a number of its
 * own. All meetings in a personal room share it.
 *
 * @param host the owner of the room, or the host of the meeting
 * @param meeting the meeting; empty for a personal room
 * @param grouped the number for people to read
 * @param place the room for the meeting service
 */
public record JoinRoom(PersonId host, Optional<MeetingKey> meeting, String grouped, ServiceRoom place) {

}
