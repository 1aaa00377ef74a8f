package io.roomkeeper.batch.mail;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.person.Person;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends a plain mail to one person. */
@Component
public class PersonMail {

	private final Optional<JavaMailSender> sender;

	private final MailProperties properties;

	private final MailText text;

	PersonMail(ObjectProvider<JavaMailSender> sender, MailProperties properties, MailText text) {
		this.sender = Optional.ofNullable(sender.getIfAvailable());
		this.properties = properties;
		this.text = text;
	}

	/**
	 * Sends the mail if a mail server is configured and the person has an address.
	 * @param paragraphs what it says between the greeting and the contact
	 * @return the reason if the mail could not be sent, otherwise empty
	 */
	public Optional<Message> send(Person person, Message subject, List<Message> paragraphs) {
		return person.seen()
			.mail()
			.flatMap((address) -> send(address, this.text.say(subject), this.text.body(person, paragraphs)));
	}

	private Optional<Message> send(String address, String subject, String body) {
		if (this.sender.isEmpty()) {
			return Optional.empty();
		}
		SimpleMailMessage message = new SimpleMailMessage();
		message.setFrom(this.properties.from());
		message.setTo(address);
		message.setSubject(subject);
		message.setText(body);
		try {
			this.sender.get().send(message);
			return Optional.empty();
		}
		catch (MailException ex) {
			return Optional.of(Message.of("item.mail", Argument.text(address),
					Argument.text(String.valueOf(ex.getMostSpecificCause().getMessage()))));
		}
	}

}
