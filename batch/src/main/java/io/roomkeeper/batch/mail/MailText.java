package io.roomkeeper.batch.mail;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.roomkeeper.account.Account;
import io.roomkeeper.person.Person;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Bidi;
import io.roomkeeper.text.Message;
import io.roomkeeper.text.MessageTexts;
import io.roomkeeper.text.WrittenDates;
import org.springframework.stereotype.Component;

/** Writes the text of mails in the organisation's language. */
@Component
public class MailText {

	private final MailProperties properties;

	private final Account account;

	MailText(MailProperties properties, Account account) {
		this.properties = properties;
		this.account = account;
	}

	/** Returns a message as one text. */
	public String say(Message message) {
		return MessageTexts.in(this.properties.language()).say(message, this::format);
	}

	/**
	 * Returns the text of a mail to a person.
	 * @param paragraphs what it says between the greeting and the contact
	 * @return lines separated and ended by LF
	 */
	public String body(Person person, List<Message> paragraphs) {
		Message greeting = Message.of("mail.greeting", Argument.text(person.seen().displayName()));
		return body(Stream.concat(Stream.of(greeting), paragraphs.stream()).toList());
	}

	/**
	 * Returns the text of a mail without a greeting.
	 * @param paragraphs what it says before the contact
	 * @return lines separated and ended by LF
	 */
	public String body(List<Message> paragraphs) {
		Message contact = this.account.contact().isEmpty() ? Message.of("mail.contact.none")
				: Message.of("mail.contact", Argument.text(this.account.contact()));
		return Stream.concat(paragraphs.stream(), Stream.of(contact))
			.map(this::say)
			.collect(Collectors.joining("\n\n"))
			.lines()
			.map(Bidi::isolateWithin)
			.collect(Collectors.joining("\n", "", "\n"));
	}

	private String format(Argument argument) {
		return (argument.kind() == Argument.Kind.DATE)
				? WrittenDates.date(LocalDate.parse(argument.text()), this.properties.language()) : argument.text();
	}

}
