package io.roomkeeper.console.meeting;

import java.time.Clock;

import io.roomkeeper.meeting.scheduling.JoinDetailsResolver;
import io.roomkeeper.meeting.scheduling.MeetingAgenda;
import io.roomkeeper.meeting.scheduling.MeetingPreviews;
import io.roomkeeper.meeting.scheduling.MeetingScheduling;

import org.springframework.stereotype.Component;

/**
 * What the panels about meetings ask.
 *
 * @param scheduling finds, schedules and changes meetings
 * @param previews says what a change would do
 * @param agenda finds what takes place in a week
 * @param details determines how people get in
 */
@Component
record MeetingServices(MeetingScheduling scheduling, MeetingPreviews previews, MeetingAgenda agenda,
		JoinDetailsResolver details, Clock clock) {
}
