package io.roomkeeper.batch.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.batch.job.RunEnded;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.ChangePlans;
import io.roomkeeper.change.PlanListener;
import io.roomkeeper.change.PlanStatus;
import io.roomkeeper.change.item.ItemOutcome;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.signin.AdminPeople;
import io.roomkeeper.text.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Mails the other admins when a plan waits for approval, and the author once all of it
 * was applied, which is after its last wave. Without a mail server nothing is sent.
 */
@Component
class PlanNotices implements PlanListener {

	private static final Logger log = LoggerFactory.getLogger(PlanNotices.class);

	private final ChangePlans plans;

	private final PersonLookup people;

	private final AdminPeople admins;

	private final PlanMail mail;

	PlanNotices(ChangePlans plans, PersonLookup people, AdminPeople admins, PlanMail mail) {
		this.plans = plans;
		this.people = people;
		this.admins = admins;
		this.mail = mail;
	}

	@Override
	public void awaitsApproval(ChangePlan plan) {
		Uid author = new Uid(plan.author());
		List<Person> approvers = this.admins.all()
			.stream()
			.filter((person) -> !person.seen().uid().equals(author))
			.toList();
		approvers.forEach((person) -> note(plan, this.mail.ask(person, plan)));
	}

	@EventListener
	void after(RunEnded event) {
		Run run = event.run();
		if (run.job() != JobName.APPLY || run.status() != RunStatus.COMPLETED) {
			return;
		}
		this.plans.appliedBy(run.id())
			.filter((plan) -> plan.status() == PlanStatus.COMPLETED)
			.ifPresent((plan) -> this.people.present(new Uid(plan.author())).ifPresent((author) -> tell(author, plan)));
	}

	/** Sums up all runs that applied the plan. */
	private void tell(Person author, ChangePlan plan) {
		Map<ItemOutcome, Integer> outcomes = this.plans.outcomes(plan.id());
		int done = outcomes.getOrDefault(ItemOutcome.DONE, 0);
		int unchanged = outcomes.getOrDefault(ItemOutcome.UNCHANGED, 0);
		int all = outcomes.values().stream().mapToInt(Integer::intValue).sum();
		note(plan, this.mail.tell(author, plan, done, all - done - unchanged));
	}

	private static void note(ChangePlan plan, Optional<Message> problem) {
		problem.ifPresent((reason) -> log.warn("Plan {}: {}", plan.id().value(), reason.plain()));
	}

}
