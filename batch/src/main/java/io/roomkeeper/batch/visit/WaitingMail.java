package io.roomkeeper.batch.visit;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.account.Account;
import io.roomkeeper.batch.mail.AddressMail;
import io.roomkeeper.batch.mail.PersonMail;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import io.roomkeeper.visit.WaitingGuests;
import io.roomkeeper.visit.host.WaitingNotices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The mail that tells a host who is away that guests wait. It names no guests. */
@Component
public class WaitingMail {

	private static final Logger log = LoggerFactory.getLogger(WaitingMail.class);

	private static final int SESSIONS = 50;

	private final WaitingNotices notices;

	private final PersonLookup people;

	private final AddressMail server;

	private final PersonMail mail;

	private final Account account;

	WaitingMail(WaitingNotices notices, PersonLookup people, AddressMail server, PersonMail mail, Account account) {
		this.notices = notices;
		this.people = people;
		this.server = server;
		this.mail = mail;
		this.account = account;
	}

	/** Returns whether a mail server is configured. */
	boolean ready() {
		return this.server.ready();
	}

	/** Sends the mails that are due. Does nothing if no mail server is configured. */
	public void sendDue() {
		if (this.server.ready()) {
			this.notices.due(SESSIONS).forEach(this::send);
		}
	}

	private void send(WaitingGuests waiting) {
		Person host = this.people.get(PersonRef.of(waiting.session().place().owner()));
		Argument guests = Argument.number(waiting.guests());
		Optional<Message> failure = this.mail.send(host, Message.of("mail.waiting.subject", guests),
				List.of(Message.of("mail.waiting.why", guests), Message.of("mail.waiting.open",
						Argument.text(this.account.link("/host/" + waiting.session().place().key())))));
		failure.ifPresent((reason) -> log.warn("The host of {} was not told that guests wait: {}",
				waiting.session().place().key(), reason.plain()));
	}

}
