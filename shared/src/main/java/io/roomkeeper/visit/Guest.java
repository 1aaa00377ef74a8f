package io.roomkeeper.visit;

import java.util.Optional;

import io.roomkeeper.join.JoinAddress;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.person.PersonId;

/**
 * Somebody who wants to enter.
 *
 * @param name what the host reads
 * @param person the person, if the guest has signed in
 * @param address what the guest used to join
 * @param meeting the meeting to which the address leads; empty for a personal room
 */
public record Guest(GuestName name, Optional<PersonId> person, JoinAddress address, Optional<MeetingKey> meeting) {

}
