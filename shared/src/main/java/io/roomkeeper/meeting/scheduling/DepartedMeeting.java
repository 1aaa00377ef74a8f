package io.roomkeeper.meeting.scheduling;

import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.Occurrence;
import io.roomkeeper.person.Person;

/**
 * A future meeting whose host has left the directory.
 *
 * @param host who has left
 * @param next when it next takes place
 */
public record DepartedMeeting(Meeting meeting, Person host, Occurrence next) {
}
