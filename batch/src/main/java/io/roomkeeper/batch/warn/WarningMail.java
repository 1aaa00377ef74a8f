package io.roomkeeper.batch.warn;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
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
		Optional<String> address = owner.seen().mail();
		if (this.sender.isEmpty() || address.isEmpty()) {
			return Optional.empty();
		}
		SimpleMailMessage message = new SimpleMailMessage();
		message.setFrom(this.properties.from());
		message.setTo(address.get());
		message.setSubject(say("mail.warning.subject", Argument.date(warning.expiresOn())));
		message
			.setText(text(owner, warning).lines().map(Bidi::isolateWithin).collect(Collectors.joining("\n", "", "\n")));
		try {
			this.sender.get().send(message);
			return Optional.empty();
		}
		catch (MailException ex) {
			return Optional.of(Message.of("item.mail", Argument.text(address.get()),
					Argument.text(String.valueOf(ex.getMostSpecificCause().getMessage()))));
		}
	}

	private String text(Person owner, ExpiryWarning warning) {
		Stream<String> paragraphs = Stream.of(say("mail.greeting", Argument.text(owner.seen().displayName())),
				say("mail.warning.why", Argument.date(warning.expiresOn())),
				say("mail.warning.keep", Argument.text(this.account.link("/me"))), this.account.contact().isEmpty()
						? say("mail.contact.none") : say("mail.contact", Argument.text(this.account.contact())));
		return paragraphs.collect(Collectors.joining("\n\n"));
	}

	private String say(String key, Argument... arguments) {
		return MessageTexts.in(this.properties.language()).say(Message.of(key, arguments), this::format);
	}

	private String format(Argument argument) {
		return (argument.kind() == Argument.Kind.DATE) ? DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
			.withLocale(this.properties.language())
			.format(LocalDate.parse(argument.text())) : argument.text();
	}

}
