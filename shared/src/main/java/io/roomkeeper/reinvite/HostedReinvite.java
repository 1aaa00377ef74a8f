package io.roomkeeper.reinvite;

import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.person.Person;

/** A re-invite item with its meeting and the host. */
public record HostedReinvite(ReinviteItem item, Meeting meeting, Person host) {

}
