package io.roomkeeper.batch.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import io.roomkeeper.meeting.mail.FileMail;
import io.roomkeeper.meeting.mail.MailCourier;
import io.roomkeeper.meeting.mail.MailDraft;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Sends invitations through the mail server of {@code spring.mail.*}. */
@Component
@EnableConfigurationProperties(MailProperties.class)
class SmtpCourier implements MailCourier {

	/**
	 * The timeout in milliseconds, so that a server that does not answer cannot block the
	 * other mails.
	 */
	private static final String TIMEOUT = "30000";

	private final Optional<JavaMailSenderImpl> sender;

	private final MailProperties properties;

	private final MailComposer composer;

	SmtpCourier(ObjectProvider<JavaMailSender> sender, MailProperties properties) {
		this.sender = Optional.ofNullable(sender.getIfAvailable())
			.filter(JavaMailSenderImpl.class::isInstance)
			.map(JavaMailSenderImpl.class::cast);
		this.properties = properties;
		this.composer = new MailComposer(properties.from());
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
		return this.composer.compose(draft);
	}

	@Override
	public String compose(FileMail mail) {
		return this.composer.compose(mail);
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
				catch (MessagingException _) {
					// The mail server has already closed the connection.
				}
			}
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
