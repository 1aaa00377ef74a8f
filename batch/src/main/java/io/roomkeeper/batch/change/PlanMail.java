package io.roomkeeper.batch.change;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.account.Account;
import io.roomkeeper.batch.mail.PersonMail;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.person.Person;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import org.springframework.stereotype.Component;

/**
 * The mails about plans: one asks for approval, the other informs the author about the
 * outcome.
 */
@Component
class PlanMail {

	private final PersonMail mail;

	private final Account account;

	PlanMail(PersonMail mail, Account account) {
		this.mail = mail;
		this.account = account;
	}

	/**
	 * Asks a person to read and approve a plan.
	 * @return the reason if the mail could not be sent, otherwise empty
	 */
	Optional<Message> ask(Person approver, ChangePlan plan) {
		return this.mail.send(approver, Message.of("mail.plan.ask.subject", number(plan)),
				List.of(Message.of("mail.plan.ask", Argument.text(plan.author()),
						Argument.number(Math.max(plan.effects().rooms(), plan.effects().users())),
						Argument.text(plan.reason())), link(plan)));
	}

	/**
	 * Informs the author of a plan about its outcome.
	 * @param done how many items were changed
	 * @param left how many items were left unchanged
	 * @return the reason if the mail could not be sent, otherwise empty
	 */
	Optional<Message> tell(Person author, ChangePlan plan, long done, long left) {
		return this.mail.send(author, Message.of("mail.plan.outcome.subject", number(plan)),
				List.of(Message.of("mail.plan.outcome", Argument.number(done), Argument.number(left)), link(plan)));
	}

	private static Argument number(ChangePlan plan) {
		return Argument.text(Integer.toString(plan.id().value()));
	}

	private Message link(ChangePlan plan) {
		return Message.of("mail.plan.link", Argument.text(this.account.link("/changes/" + plan.id().value())));
	}

}
