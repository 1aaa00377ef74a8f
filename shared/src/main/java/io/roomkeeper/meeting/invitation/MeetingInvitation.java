package io.roomkeeper.meeting.invitation;

/**
 * The invitation to a meeting in all its forms.
 *
 * @param text plain text, lines separated by LF
 * @param html a fragment of HTML, without scripts and styles
 * @param method the method that the calendar file names, for the type of the mail part
 * @param calendar the calendar file, to be sent in UTF-8
 */
public record MeetingInvitation(String text, String html, String method, String calendar) {

}
