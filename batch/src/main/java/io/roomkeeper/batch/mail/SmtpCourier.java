package io.roomkeeper.batch.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.mail.FileMail;
import io.roomkeeper.meeting.mail.MailCourier;
import io.roomkeeper.meeting.mail.MailDraft;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * Sends invitations through the mail server of {@code spring.mail.*}. The calendar file
 * is the last alternative of the message, because mail programs show the last one that
 * they support.
 */
@Component
class SmtpCourier implements MailCourier {

	/**
	 * The timeout in milliseconds, so that a server that does not answer cannot block the
	 * other mails.
	 */
	private static final String TIMEOUT = "30000";

	private final Optional<JavaMailSenderImpl> sender;

	private final MailProperties properties;

	SmtpCourier(ObjectProvider<JavaMailSender> sender, MailProperties properties) {
		this.sender = Optional.ofNullable(sender.getIfAvailable())
			.filter(JavaMailSenderImpl.class::isInstance)
			.map(JavaMailSenderImpl.class::cast);
		this.properties = properties;
		this.sender.ifPresent((server) -> {
			for (String wait : new String[] { "connectiontimeout", "timeout", "writetimeout" }) {
				server.getJavaMailProperties().putIfAbsent("mail.smtp." + wait, TIMEOUT);
			}
		});
	}

	@Override
	public boolean ready() {
		return this.sender.isPresent();
	}

	@Override
	public String sender() {
		return this.properties.from();
	}

	@Override
	public String compose(MailDraft draft) {
		try {
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
			return bytes(message, parts);
		}
		catch (MessagingException ex) {
			throw new IllegalArgumentException("The mail could not be composed", ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public String compose(FileMail mail) {
		try {
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
			return bytes(message, parts);
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
		message.setFrom(new InternetAddress(this.properties.from(), true));
		message.setRecipient(Message.RecipientType.TO, address(recipient));
		message.setSubject(line(subject), StandardCharsets.UTF_8.name());
		message.setSentDate(Date.from(date));
		message.setContentLanguage(new String[] { language.toLanguageTag() });
		return message;
	}

	private static String bytes(MimeMessage message, MimeMultipart parts) throws MessagingException, IOException {
		message.setContent(parts);
		message.saveChanges();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		message.writeTo(bytes);
		return bytes.toString(StandardCharsets.US_ASCII);
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
		catch (java.io.UnsupportedEncodingException ex) {
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

	@Override
	public Delivery deliver(String recipient, String content) {
		try (Deliveries one = begin(1)) {
			return one.deliver(recipient, content);
		}
	}

	@Override
	public Deliveries begin(int perConnection) {
		return new Connection(this.sender.orElseThrow(), perConnection);
	}

	private static String protocol(JavaMailSenderImpl server) {
		return Optional.ofNullable(server.getProtocol()).orElse(JavaMailSenderImpl.DEFAULT_PROTOCOL);
	}

	/** A connection, which is renewed after a failure and after some messages. */
	private static final class Connection implements Deliveries {

		private final JavaMailSenderImpl server;

		private final int most;

		private @Nullable Transport transport;

		private int carried;

		Connection(JavaMailSenderImpl server, int most) {
			this.server = server;
			this.most = most;
		}

		@Override
		public Delivery deliver(String recipient, String content) {
			Transport connected;
			try {
				connected = connected();
			}
			catch (MessagingException ex) {
				close();
				return SmtpReplies.of(ex, false, false);
			}
			Stored message = null;
			try {
				message = new Stored(this.server.getSession(), content);
				this.carried++;
				connected.sendMessage(message, new InternetAddress[] { new InternetAddress(recipient, true) });
				return new Delivery(Outcome.TAKEN, "");
			}
			catch (MessagingException ex) {
				Delivery failed = SmtpReplies.of(ex, true, message != null && message.begun);
				if (failed.outcome() != Outcome.REFUSED) {
					close();
				}
				return failed;
			}
		}

		private Transport connected() throws MessagingException {
			Transport open = this.transport;
			if (open != null && this.carried < this.most && open.isConnected()) {
				return open;
			}
			close();
			Transport fresh = this.server.getSession().getTransport(protocol(this.server));
			fresh.connect(this.server.getHost(), this.server.getPort(), this.server.getUsername(),
					this.server.getPassword());
			this.transport = fresh;
			return fresh;
		}

		@Override
		public void close() {
			Transport open = this.transport;
			this.transport = null;
			this.carried = 0;
			if (open != null) {
				try {
					open.close();
				}
				catch (MessagingException ex) {
					// The mail server has already closed the connection.
				}
			}
		}

	}

	/** A message with its own Message-ID. */
	private static final class Composed extends MimeMessage {

		private final String messageId;

		Composed(String messageId) {
			super(Session.getInstance(new Properties()));
			this.messageId = messageId;
		}

		@Override
		protected void updateMessageID() throws MessagingException {
			setHeader("Message-ID", this.messageId);
		}

	}

	/** A stored message, which is sent as it is. */
	private static final class Stored extends MimeMessage {

		/** Whether the mail server has accepted the start of the content. */
		private boolean begun;

		Stored(Session session, String content) throws MessagingException {
			super(session, new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII)));
		}

		@Override
		public void writeTo(OutputStream out, String @Nullable [] ignored) throws IOException, MessagingException {
			this.begun = true;
			super.writeTo(out, ignored);
		}

		@Override
		public void saveChanges() {
			// The stored bytes must not change.
		}

	}

}
