package io.roomkeeper.meeting.adoption;

import io.roomkeeper.person.PersonId;

/** A meeting from before Roomkeeper and its host. */
public record MeetingClaim(PersonId host, ExistingMeeting meeting) {

}
