package io.roomkeeper.batch.warn;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.account.Account;
import io.roomkeeper.batch.mail.PersonMail;
import io.roomkeeper.person.Person;
import io.roomkeeper.room.ExpiryWarning;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import org.springframework.stereotype.Component;

/** The mail that informs owners when their room expires and how to keep it. */
@Component
class WarningMail {

	private final PersonMail mail;

	private final Account account;

	WarningMail(PersonMail mail, Account account) {
		this.mail = mail;
		this.account = account;
	}

	/**
	 * Sends the mail if a mail server is configured and the person has an address.
	 * @return the reason if the mail could not be sent, otherwise empty
	 */
	Optional<Message> send(Person owner, ExpiryWarning warning) {
		Argument end = Argument.date(warning.expiresOn());
		return this.mail.send(owner, Message.of("mail.warning.subject", end),
				List.of(Message.of("mail.warning.why", end),
						Message.of("mail.warning.keep", Argument.text(this.account.link("/me")))));
	}

}
