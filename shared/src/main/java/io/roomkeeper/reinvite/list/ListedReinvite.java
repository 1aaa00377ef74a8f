package io.roomkeeper.reinvite.list;

import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.scheduling.JoinDetails;
import io.roomkeeper.person.Person;
import io.roomkeeper.reinvite.ReinviteItem;

/**
 * A re-invite item with everything that a list shows about it.
 *
 * @param join how people get into the meeting now
 */
public record ListedReinvite(ReinviteItem item, Meeting meeting, Person host, JoinDetails join) {

}
