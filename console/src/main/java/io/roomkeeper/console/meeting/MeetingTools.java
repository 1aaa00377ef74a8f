package io.roomkeeper.console.meeting;

import java.time.Clock;

import io.roomkeeper.meeting.invitee.InviteeDirectory;
import io.roomkeeper.meeting.scheduling.HostDelegates;
import io.roomkeeper.meeting.scheduling.JoinDetailsResolver;
import io.roomkeeper.meeting.scheduling.MeetingAgenda;
import io.roomkeeper.meeting.scheduling.MeetingPreviews;
import io.roomkeeper.meeting.scheduling.MeetingScheduling;
import io.roomkeeper.person.PersonLookup;
import org.springframework.stereotype.Component;

/**
 * The services that the panels about meetings use.
 *
 * @param scheduling finds, schedules and changes meetings
 * @param previews previews changes
 * @param agenda finds the meetings of a week
 * @param details determines how people get in
 * @param delegates appoints people who schedule for a host
 * @param directory finds people
 */
@Component
record MeetingTools(MeetingScheduling scheduling, MeetingPreviews previews, MeetingAgenda agenda,
		JoinDetailsResolver details, HostDelegates delegates, InviteeDirectory directory, PersonLookup people,
		Clock clock) {
}
