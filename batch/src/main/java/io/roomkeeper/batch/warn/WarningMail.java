package io.roomkeeper.batch.warn;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.roomkeeper.account.Account;
import io.roomkeeper.batch.mail.MailProperties;
import io.roomkeeper.person.Person;
import io.roomkeeper.room.ExpiryWarning;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Bidi;
import io.roomkeeper.text.Message;
import io.roomkeeper.text.MessageTexts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** The mail that informs owners when their room expires and how to keep it. */
@Component
class WarningMail {

	private final Optional<JavaMailSender> sender;

	private final MailProperties properties;

	private final Account account;

	WarningMail(ObjectProvider<JavaMailSender> sender, MailProperties properties, Account account) {
		this.sender = Optional.ofNullable(sender.getIfAvailable());
		this.properties = properties;
		this.account = account;
	}

	/**
	 * Sends the mail if a mail server is configured and the person has an address.
	 * @return the reason if the mail could not be sent, otherwise empty
	 */
	Optional<Message> send(Person owner, ExpiryWarning warning) {
		Argument end = Argument.date(warning.expiresOn());
		return send(owner, Message.of("mail.warning.subject", end), List.of(Message.of("mail.warning.why", end),
				Message.of("mail.warning.keep", Argument.text(this.account.link("/me")))));
	}

	/**
	 * Sends a mail to a person, like {@link #send(Person, ExpiryWarning)}.
	 * @param paragraphs what it says between the greeting and the contact
	 */
	Optional<Message> send(Person owner, Message subject, List<Message> paragraphs) {
		Optional<String> address = owner.seen().mail();
		if (this.sender.isEmpty() || address.isEmpty()) {
			return Optional.empty();
		}
		SimpleMailMessage message = new SimpleMailMessage();
		message.setFrom(this.properties.from());
		message.setTo(address.get());
		message.setSubject(say(subject));
		message.setText(
				text(owner, paragraphs).lines().map(Bidi::isolateWithin).collect(Collectors.joining("\n", "", "\n")));
		try {
			this.sender.get().send(message);
			return Optional.empty();
		}
		catch (MailException ex) {
			return Optional.of(Message.of("item.mail", Argument.text(address.get()),
					Argument.text(String.valueOf(ex.getMostSpecificCause().getMessage()))));
		}
	}

	private String text(Person owner, List<Message> paragraphs) {
		Message greeting = Message.of("mail.greeting", Argument.text(owner.seen().displayName()));
		Message contact = this.account.contact().isEmpty() ? Message.of("mail.contact.none")
				: Message.of("mail.contact", Argument.text(this.account.contact()));
		return Stream.concat(Stream.concat(Stream.of(greeting), paragraphs.stream()), Stream.of(contact))
			.map(this::say)
			.collect(Collectors.joining("\n\n"));
	}

	private String say(Message message) {
		return MessageTexts.in(this.properties.language()).say(message, this::format);
	}

	private String format(Argument argument) {
		return (argument.kind() == Argument.Kind.DATE) ? DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
			.withLocale(this.properties.language())
			.format(LocalDate.parse(argument.text())) : argument.text();
	}

}
