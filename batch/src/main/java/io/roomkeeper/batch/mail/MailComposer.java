package io.roomkeeper.batch.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Properties;

import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.mail.FileMail;
import io.roomkeeper.meeting.mail.MailDraft;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.StreamProvider;
import org.eclipse.angus.mail.util.MailStreamProvider;

/**
 * Composes mails as the bytes that are stored and sent. The calendar file of an
 * invitation is its last alternative, because mail programs show the last one that they
 * support.
 */
final class MailComposer {

	static {
		// Without this property, Jakarta Mail searches the class path several times for
		// each message.
		System.getProperties().putIfAbsent(StreamProvider.class.getName(), MailStreamProvider.class.getName());
	}

	/**
	 * The session of all messages, which knows no mail server. Creating one for each
	 * message would search the class path each time.
	 */
	private static final Session SESSION = Session.getInstance(new Properties());

	private final String from;

	/**
	 * @param from the sender of every mail
	 */
	MailComposer(String from) {
		this.from = from;
	}

	/** Composes an invitation. */
	String compose(MailDraft draft) {
		return composed(() -> {
			MimeMessage message = message(draft.messageId(), draft.recipient(), draft.subject(), draft.date(),
					draft.language());
			message.setReplyTo(new InternetAddress[] { address(draft.host()) });
			MimeMultipart parts = new MimeMultipart("alternative");
			parts.addBodyPart(part(draft.invitation().text().replace("\n", "\r\n") + "\r\n", "text/plain"));
			if (!draft.invitation().html().isEmpty()) {
				parts.addBodyPart(part(draft.invitation().html(), "text/html"));
			}
			if (!draft.invitation().calendar().isEmpty()) {
				parts.addBodyPart(
						part(draft.invitation().calendar(), "text/calendar; method=" + draft.invitation().method()));
			}
			message.setContent(parts);
			return message;
		});
	}

	/** Composes a mail with attached files. */
	String compose(FileMail mail) {
		return composed(() -> {
			MimeMessage message = message(mail.messageId(), mail.recipient(), mail.subject(), mail.date(),
					mail.language());
			MimeMultipart parts = new MimeMultipart();
			parts.addBodyPart(part(mail.text().replace("\n", "\r\n"), "text/plain"));
			for (FileMail.AttachedFile file : mail.files()) {
				MimeBodyPart part = part(file.content(), file.type());
				part.setDisposition(Part.ATTACHMENT);
				part.setFileName(MimeUtility.encodeText(file.name(), StandardCharsets.UTF_8.name(), null));
				parts.addBodyPart(part);
			}
			message.setContent(parts);
			return message;
		});
	}

	private static String composed(Composition composition) {
		try {
			MimeMessage message = composition.message();
			message.saveChanges();
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			message.writeTo(bytes);
			return bytes.toString(StandardCharsets.US_ASCII);
		}
		catch (MessagingException ex) {
			throw new IllegalArgumentException("The mail could not be composed", ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Creates a message without content. */
	private MimeMessage message(String id, Invitee recipient, String subject, Instant date, Locale language)
			throws MessagingException, IOException {
		MimeMessage message = new Composed(id);
		message.setFrom(new InternetAddress(this.from, true));
		message.setRecipient(Message.RecipientType.TO, address(recipient));
		message.setSubject(line(subject), StandardCharsets.UTF_8.name());
		message.setSentDate(Date.from(date));
		message.setContentLanguage(new String[] { language.toLanguageTag() });
		return message;
	}

	private static MimeBodyPart part(String text, String type) throws MessagingException {
		MimeBodyPart part = new MimeBodyPart();
		part.setContent(text, type + "; charset=UTF-8");
		part.setHeader("Content-Type", type + "; charset=UTF-8");
		part.setHeader("Content-Transfer-Encoding", "base64");
		return part;
	}

	/** Returns an address whose name cannot end the header. */
	private static InternetAddress address(Invitee person) throws MessagingException {
		InternetAddress address = new InternetAddress(person.mail(), true);
		try {
			if (!person.name().isBlank()) {
				address.setPersonal(line(person.name()), StandardCharsets.UTF_8.name());
			}
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
		return address;
	}

	/**
	 * Returns the text as one line, without characters that change the direction of
	 * writing.
	 */
	private static String line(String text) {
		return text.replaceAll("[\\p{Cc}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+", " ").strip();
	}

	/** Creates a message with all its parts. */
	@FunctionalInterface
	private interface Composition {

		MimeMessage message() throws MessagingException, IOException;

	}

	/** A message with its own Message-ID. */
	private static final class Composed extends MimeMessage {

		private final String messageId;

		Composed(String messageId) {
			super(SESSION);
			this.messageId = messageId;
		}

		@Override
		protected void updateMessageID() throws MessagingException {
			setHeader("Message-ID", this.messageId);
		}

	}

}
