package io.roomkeeper.reinvite.mail;

import java.time.Duration;
import java.util.List;

/**
 * The effect of sending, to be shown before it is done.
 *
 * @param ready whether a mail server is configured
 * @param meetings the meetings whose invitees would be informed
 * @param messages how many messages would be sent
 * @param withoutInvitees meetings without known invitees, so that their hosts must inform
 * people
 * @param time the minimum time that it takes
 * @param samples some of the messages
 */
public record SendPreview(boolean ready, int meetings, long messages, int withoutInvitees, Duration time,
		List<Sample> samples) {

	public SendPreview {
		samples = List.copyOf(samples);
	}

	/**
	 * A message as its recipient would read it.
	 *
	 * @param recipient the address
	 * @param text plain text, lines separated by LF
	 */
	public record Sample(String recipient, String subject, String text) {

	}

}
