package io.roomkeeper.meeting.calendar;

/** What a calendar is to do with an event (RFC 5546 1.4). */
public enum CalendarMethod {

	/** Show an event without invitees. */
	PUBLISH,
	/** Invite, or replace an earlier invitation. */
	REQUEST,
	/** Remove the event, one occurrence of it, or one invitee. */
	CANCEL

}
