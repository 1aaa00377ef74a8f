package io.roomkeeper.batch.warn;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.account.Account;
import io.roomkeeper.batch.mail.PersonMail;
import io.roomkeeper.person.Person;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.licence.LicenceWarning;
import io.roomkeeper.room.licence.LostLicence;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import org.springframework.stereotype.Component;

/** The mail that informs people that they will lose their personal link or number. */
@Component
public class LicenceMail {

	private final PersonMail mail;

	private final Account account;

	LicenceMail(PersonMail mail, Account account) {
		this.mail = mail;
		this.account = account;
	}

	/**
	 * Sends the mail if a mail server is configured and the person has an address.
	 * @return the reason if the mail could not be sent, otherwise empty
	 */
	public Optional<Message> send(Person person, LicenceWarning warning) {
		Argument end = Argument.date(warning.endsOn());
		LostLicence lost = warning.lost();
		String link = lost.link().map((name) -> this.account.link("/my/" + name.name())).orElse("");
		String number = lost.number().map(PersonalMeetingId::grouped).orElse("");
		return this.mail.send(person, Message.of("mail.licence.subject." + lost.choice(), end),
				List.of(Message.of("mail.licence.why." + lost.choice(), end, Argument.text(link),
						Argument.text(number)),
						Message.of("mail.licence.meetings", Argument.text(this.account.link("/me")))));
	}

}
