package io.roomkeeper.batch.mail;

import java.util.Optional;

import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Sends a mail to one address. */
@Component
public class AddressMail {

	private final Optional<JavaMailSender> sender;

	private final MailProperties properties;

	AddressMail(ObjectProvider<JavaMailSender> sender, MailProperties properties) {
		this.sender = Optional.ofNullable(sender.getIfAvailable());
		this.properties = properties;
	}

	/** Returns whether a mail server is configured. */
	public boolean ready() {
		return this.sender.isPresent();
	}

	/**
	 * Sends a mail, if a mail server is configured.
	 * @param text the plain text
	 * @param html the same text as HTML; empty for a mail without it
	 * @return the reason if the mail could not be sent, otherwise empty
	 */
	public Optional<Message> send(String address, String subject, String text, Optional<String> html) {
		if (this.sender.isEmpty()) {
			return Optional.empty();
		}
		try {
			MimeMessage mail = this.sender.get().createMimeMessage();
			MimeMessageHelper helper = new MimeMessageHelper(mail, html.isPresent(), "UTF-8");
			helper.setFrom(this.properties.from());
			helper.setTo(address);
			helper.setSubject(subject);
			if (html.isPresent()) {
				helper.setText(text, html.get());
			}
			else {
				helper.setText(text);
			}
			this.sender.get().send(mail);
			return Optional.empty();
		}
		catch (MailException ex) {
			return refusal(address, ex.getMostSpecificCause());
		}
		catch (MessagingException ex) {
			return refusal(address, ex);
		}
	}

	private static Optional<Message> refusal(String address, Throwable cause) {
		return Optional
			.of(Message.of("item.mail", Argument.text(address), Argument.text(String.valueOf(cause.getMessage()))));
	}

}
