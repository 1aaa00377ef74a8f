package io.roomkeeper.batch.warn;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.account.Account;
import io.roomkeeper.person.Person;
import io.roomkeeper.room.licence.LicenceWarning;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import org.springframework.stereotype.Component;

/** The mail that informs people that their personal link is taken back. */
@Component
public class LicenceMail {

	private final WarningMail mail;

	private final Account account;

	LicenceMail(WarningMail mail, Account account) {
		this.mail = mail;
		this.account = account;
	}

	/**
	 * Sends the mail if a mail server is configured and the person has an address.
	 * @return the reason if the mail could not be sent, otherwise empty
	 */
	public Optional<Message> send(Person person, LicenceWarning warning) {
		Argument end = Argument.date(warning.endsOn());
		String link = this.account.link("/my/" + warning.lost().link().name());
		return this.mail.send(person, Message.of("mail.licence.subject", end),
				List.of(Message.of("mail.licence.why", end, Argument.text(link)),
						Message.of("mail.licence.meetings", Argument.text(this.account.link("/me")))));
	}

}
