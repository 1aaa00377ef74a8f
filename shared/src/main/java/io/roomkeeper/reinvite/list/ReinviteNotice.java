package io.roomkeeper.reinvite.list;

import java.util.Locale;

import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.invitation.MeetingInvitation;
import io.roomkeeper.reinvite.ReinviteItem;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import io.roomkeeper.text.MessageTexts;

/**
 * A notice for people whose calendars cannot recognise a new invitation.
 *
 * @param subject one line
 * @param text plain text, lines separated by LF
 */
public record ReinviteNotice(String subject, String text) {

	/** Writes the notice about one meeting, in the language of the meeting. */
	public static ReinviteNotice of(ReinviteItem item, Meeting meeting, MeetingInvitation invitation) {
		Locale language = meeting.language();
		Argument topic = Argument.text(meeting.topic());
		return new ReinviteNotice(say(Message.of("reinvite.notice.subject", topic), language),
				String.join("\n\n",
						say(Message.of("reinvite.notice.why", topic, Argument.text(item.before().grouped())), language),
						invitation.text(), say(Message.of("reinvite.notice.keep"), language)));
	}

	private static String say(Message message, Locale language) {
		return MessageTexts.in(language).say(message, Argument::text);
	}

}
