package io.roomkeeper.meeting.mail;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import io.roomkeeper.meeting.Invitee;

/**
 * A mail with files.
 *
 * @param recipient who gets it
 * @param subject one line
 * @param text plain text, lines separated by LF
 * @param messageId its Message-ID, with angle brackets
 * @param date when it was written
 * @param language the language of the text
 */
public record FileMail(Invitee recipient, String subject, String text, List<AttachedFile> files, String messageId,
		Instant date, Locale language) {

	public FileMail {
		files = List.copyOf(files);
	}

	/**
	 * A file of a mail.
	 *
	 * @param name its name, which every file system takes
	 * @param type its media type, without the character set
	 * @param content its text, to be sent in UTF-8
	 */
	public record AttachedFile(String name, String type, String content) {

	}

}
