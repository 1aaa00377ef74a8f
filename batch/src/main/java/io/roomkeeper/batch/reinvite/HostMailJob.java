package io.roomkeeper.batch.reinvite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.roomkeeper.batch.job.JobDefinition;
import io.roomkeeper.batch.job.JobParts;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.meeting.mail.MailCourier;
import io.roomkeeper.meeting.mail.MailCourier.Delivery;
import io.roomkeeper.meeting.mail.MailCourier.Outcome;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.reinvite.host.HostMail;
import io.roomkeeper.reinvite.host.HostMailing;
import io.roomkeeper.reinvite.host.HostMailing.HostMailResult;
import io.roomkeeper.reinvite.host.HostTask;
import io.roomkeeper.reinvite.mail.ReinviteDelivery;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import org.springframework.batch.core.job.Job;

/**
 * Sends mails to hosts, at the pace and within the daily limit of re-invites. In quiet
 * hours, chosen mails wait; the console sends them later, and so does a later run.
 */
final class HostMailJob implements JobDefinition {

	/**
	 * The maximum number of mails to claim together: those of one minute, or fewer. A
	 * claim is valid for five minutes.
	 */
	private static final int MOST = 20;

	private final JobParts parts;

	private final HostMailing mailing;

	private final ReinviteDelivery delivery;

	private final People people;

	private final boolean choosing;

	/**
	 * @param choosing whether the job chooses the hosts; if not, they are already chosen
	 */
	HostMailJob(JobParts parts, HostMailing mailing, ReinviteDelivery delivery, People people, boolean choosing) {
		this.parts = parts;
		this.mailing = mailing;
		this.delivery = delivery;
		this.people = people;
		this.choosing = choosing;
	}

	@Override
	public JobName name() {
		return JobName.REMIND;
	}

	@Override
	public Job build(RunRecorder run) {
		run.stage("hosts", Optional.empty());
		return this.parts.job(name(), run)
			.start(this.parts.once("hosts", () -> choose(run)))
			.next(this.parts.reading("mails", () -> sendSome(run)))
			.next(this.parts.once("report", () -> report(run)))
			.build();
	}

	private void choose(RunRecorder run) {
		if (!this.choosing || !this.mailing.ready()) {
			return;
		}
		if (!run.planned()) {
			this.mailing.choose(run.starter());
			return;
		}
		List<HostTask> due = this.mailing.due(run.starter());
		Map<PersonId, Person> hosts = this.people.all(due.stream().map(HostTask::host).toList());
		List<RunItem> items = due.stream()
			.filter((task) -> hosts.containsKey(task.host()))
			.map((task) -> told(Objects.requireNonNull(hosts.get(task.host())), task.next()))
			.toList();
		run.advance(due.size(), RunCounts.of(CountKind.READ, due.size()).plus(CountKind.WARNED, due.size()), items);
	}

	/** Sends some mails; returns whether there may be more. */
	private boolean sendSome(RunRecorder run) {
		int left = this.delivery.leftToday();
		if (run.planned() || !this.mailing.ready() || left == 0) {
			return false;
		}
		List<HostMail> claimed = this.mailing
			.claim(Math.min(left, Math.clamp(this.delivery.limits().perMinute(), 1, MOST)));
		SendPace pace = new SendPace(this.delivery.limits().interval(), this.delivery.reserve(claimed.size()));
		List<RunItem> items = new ArrayList<>();
		int told = 0;
		int later = 0;
		int tried = 0;
		boolean reached = true;
		try (MailCourier.Deliveries deliveries = this.delivery.connect()) {
			for (HostMail mail : claimed) {
				pace.await();
				HostMailResult result = this.mailing.deliver(run.starter(), deliveries, mail);
				tried++;
				if (result.delivery().isPresent()) {
					Outcome outcome = result.delivery().get().outcome();
					told += (outcome == Outcome.TAKEN) ? 1 : 0;
					later += (outcome == Outcome.TAKEN || outcome == Outcome.REFUSED) ? 0 : 1;
					reached = outcome != Outcome.UNREACHABLE;
				}
				item(result, mail).ifPresent(items::add);
				if (!reached) {
					break;
				}
			}
		}
		long skipped = items.stream().filter((item) -> item.outcome() == RunItem.Outcome.SKIPPED).count();
		run.advance(tried,
				RunCounts.of(CountKind.READ, tried)
					.plus(CountKind.WARNED, told)
					.plus(CountKind.UNCHANGED, later)
					.plus(CountKind.SKIPPED, skipped),
				items);
		return reached && !claimed.isEmpty();
	}

	private static Optional<RunItem> item(HostMailResult result, HostMail mail) {
		if (result.host().isEmpty()) {
			return Optional.empty();
		}
		Person host = result.host().get();
		String uid = host.seen().uid().value();
		if (result.delivery().isEmpty()) {
			return host.seen().mail().isPresent() ? Optional.empty()
					: Optional.of(RunItem.skipped(uid, Message.of("item.host.address")));
		}
		Delivery delivery = result.delivery().get();
		return switch (delivery.outcome()) {
			case TAKEN -> Optional.of(told(host, mail.reminder()));
			case REFUSED -> Optional.of(RunItem.skipped(uid, Message.of("item.mail",
					Argument.text(host.seen().mail().orElse("")), Argument.text(delivery.reply()))));
			case LATER, UNREACHABLE, UNKNOWN -> Optional.empty();
		};
	}

	private static RunItem told(Person host, int reminder) {
		return new RunItem(host.seen().uid().value(), RunItem.Outcome.WARNED,
				Message.of("item.host.reminded", Argument.number(reminder)));
	}

	private void report(RunRecorder run) {
		int waiting = this.mailing.countOpen();
		if (waiting > 0 && !run.planned()) {
			run.note(Message.of("reinvite.hosts.waiting", Argument.number(waiting)));
		}
	}

}
