package io.roomkeeper.meeting.invitation;

/**
 * One line of an invitation.
 *
 * @param label what the value is, in the language of the invitation; empty for the topic
 * @param value the value
 * @param link whether the value is an address to open
 */
record InvitationLine(String label, String value, boolean link) {

}
