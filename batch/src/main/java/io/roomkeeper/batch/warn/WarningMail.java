package io.roomkeeper.batch.warn;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import io.roomkeeper.account.Account;
import io.roomkeeper.batch.mail.MailProperties;
import io.roomkeeper.person.Person;
import io.roomkeeper.room.ExpiryWarning;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Bidi;
import io.roomkeeper.text.Message;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** The mail that informs owners when their room expires and how to keep it. */
@Component
class WarningMail {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
		.withLocale(Locale.ENGLISH);

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
		message.setSubject("Your personal meeting room expires on " + DATE.format(warning.expiresOn()));
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
		return """
				Hello %s,

				nobody has started your personal meeting room for a long time. Unless it is started before, it
				expires on %s: its number and link then lead nowhere, and you get a new number.

				To keep it, start it once: %s

				Questions: %s
				""".formatted(owner.seen().displayName(), DATE.format(warning.expiresOn()), this.account.link("/me"),
				this.account.contact().isEmpty() ? "your administrator" : this.account.contact());
	}

}
