package io.roomkeeper.batch.mail;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.person.Person;
import io.roomkeeper.text.Message;
import org.springframework.stereotype.Component;

/** Sends a plain mail to one person. */
@Component
public class PersonMail {

	private final AddressMail mail;

	private final MailText text;

	PersonMail(AddressMail mail, MailText text) {
		this.mail = mail;
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
			.flatMap((address) -> this.mail.send(address, this.text.say(subject), this.text.body(person, paragraphs),
					Optional.empty()));
	}

}
