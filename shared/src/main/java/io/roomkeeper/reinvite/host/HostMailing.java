package io.roomkeeper.reinvite.host;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.account.GlobalIds;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.meeting.mail.InvitationMail;
import io.roomkeeper.meeting.mail.MailCourier;
import io.roomkeeper.meeting.mail.MailCourier.Delivery;
import io.roomkeeper.meeting.mail.MailRetry;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.reinvite.ReinviteItem;
import io.roomkeeper.reinvite.Reinvites;
import io.roomkeeper.reinvite.list.ListedReinvite;
import io.roomkeeper.reinvite.list.ReinviteListing;
import io.roomkeeper.text.Argument;

/**
 * Informs hosts by mail about invitations that they must send again, and reminds them. A
 * host gets one mail about all of their meetings. Each change is reported once; a
 * reminder follows some days later if the host has not sent the invitation by then.
 */
public final class HostMailing {

	/** The maximum number of meetings that one mail describes. */
	static final int DESCRIBED = 25;

	private static final int READ = 500;

	private final HostMails mails;

	private final Reinvites reinvites;

	private final ReinviteListing listing;

	private final People people;

	private final HostMailWriter writer;

	private final MailCourier courier;

	private final HostMailSchedule schedule;

	private final AuditedTransaction transaction;

	private final GlobalIds ids;

	private final Clock clock;

	HostMailing(HostMails mails, Reinvites reinvites, ReinviteListing listing, People people, HostMailWriter writer,
			MailCourier courier, HostMailSchedule schedule, AuditedTransaction transaction, GlobalIds ids,
			Clock clock) {
		this.mails = mails;
		this.reinvites = reinvites;
		this.listing = listing;
		this.people = people;
		this.writer = writer;
		this.courier = courier;
		this.schedule = schedule;
		this.transaction = transaction;
		this.ids = ids;
		this.clock = clock;
	}

	/** Returns whether a mail server is configured. */
	public boolean ready() {
		return this.courier.ready();
	}

	/** Returns whether mails wait that can be tried now. */
	public boolean hasWork() {
		return ready() && !this.mails.due(this.clock.instant(), quiet(), 1).isEmpty();
	}

	/** Counts the mails that wait, for example for the end of the quiet hours. */
	public int countOpen() {
		return this.mails.countOpen();
	}

	/** Returns whether it is a quiet hour in the organisation's time zone. */
	public boolean quiet() {
		return this.schedule.isQuiet();
	}

	/**
	 * Returns the hosts who are informed or reminded now.
	 * @throws io.roomkeeper.access.AccessDeniedForActorException unless the actor is an
	 * admin
	 */
	public List<HostTask> due(Actor actor) {
		actor.require(Role.ADMIN);
		return this.mails.tasks(OptionalInt.empty(), this.clock.instant())
			.stream()
			.filter(this.schedule::isDue)
			.toList();
	}

	/**
	 * Returns the mails of a period, if no host does anything until then; none if no mail
	 * server is configured.
	 * @param first the first date, which also gets the mails that are due before
	 * @param last the last date
	 */
	public List<HostMailDate> dates(LocalDate first, LocalDate last) {
		if (!ready()) {
			return List.of();
		}
		return this.mails.tasks(OptionalInt.empty(), this.clock.instant())
			.stream()
			.flatMap((task) -> this.schedule.dates(task, first, last).stream())
			.toList();
	}

	/** Chooses the hosts who are informed or reminded now; returns them. */
	public List<HostTask> choose(Actor actor) {
		return this.transaction.execute(actor, (recorder) -> {
			List<HostTask> tasks = due(actor);
			add(tasks, false, recorder.now());
			return tasks;
		});
	}

	/**
	 * Returns the effect of informing every host, including those who were informed
	 * before; sends nothing.
	 * @param change only hosts with re-invites of this change; empty for all
	 * @throws io.roomkeeper.access.AccessDeniedForActorException unless the actor is an
	 * admin
	 */
	public HostMailPreview preview(Actor actor, OptionalInt change) {
		actor.require(Role.ADMIN);
		List<HostTask> tasks = this.mails.tasks(change, this.clock.instant());
		String sample = tasks.stream().limit(DESCRIBED).flatMap((task) -> sample(task).stream()).findFirst().orElse("");
		return new HostMailPreview(ready(), tasks.size(), tasks.stream().mapToInt(HostTask::items).sum(), sample);
	}

	private Optional<String> sample(HostTask task) {
		Person host = this.people.all(List.of(task.host())).get(task.host());
		List<ListedReinvite> items = toDo(task.host());
		return (host == null || items.isEmpty()) ? Optional.empty()
				: Optional.of(this.writer.text(host, described(items), more(items), task.next() > 0));
	}

	/**
	 * Chooses every host, so that jobs inform them at once.
	 * @param expected how many hosts the actor has seen in the preview
	 * @throws InvalidInputException if no mail server is configured, or the number of
	 * hosts has changed
	 * @throws io.roomkeeper.access.AccessDeniedForActorException unless the actor is an
	 * admin
	 */
	public int chooseAll(Actor actor, OptionalInt change, long expected) {
		actor.require(Role.ADMIN);
		return this.transaction.execute(actor, (recorder) -> {
			List<HostTask> tasks = this.mails.tasks(change, this.clock.instant());
			if (!ready()) {
				throw new InvalidInputException(FailureText.of("mail.none"));
			}
			if (tasks.size() != expected) {
				throw new InvalidInputException(
						FailureText.of("reinvite.hosts", Argument.number(tasks.size()), Argument.number(expected)));
			}
			add(tasks, true, recorder.now());
			return tasks.size();
		});
	}

	private void add(List<HostTask> tasks, boolean urgent, Instant now) {
		List<HostMailId> ids = this.mails.newIds(tasks.size());
		this.mails.add(IntStream.range(0, tasks.size())
			.mapToObj((i) -> HostMail.chosen(ids.get(i), tasks.get(i).host(), tasks.get(i).next(), urgent, now))
			.toList());
	}

	/**
	 * Claims mails that are due, so that no other process tries them. In quiet hours
	 * these are only urgent ones.
	 */
	public List<HostMail> claim(int limit) {
		Instant now = this.clock.instant();
		return this.mails.due(now, quiet(), limit)
			.stream()
			.map((mail) -> mail.claimed(MailRetry.next(mail.attempts(), now)))
			.filter((mail) -> this.mails.claim(mail, now))
			.toList();
	}

	/**
	 * Delivers a claimed mail and stores the result. Writes it first if necessary.
	 * @param actor who started the job
	 */
	public HostMailResult deliver(Actor actor, MailCourier.Deliveries deliveries, HostMail claimed) {
		Person host = this.people.all(List.of(claimed.host())).get(claimed.host());
		if (host == null) {
			this.mails.remove(claimed.id());
			return HostMailResult.nothing(Optional.empty());
		}
		Optional<HostMail> mail = claimed.written() ? Optional.of(claimed) : write(actor, host, claimed);
		if (mail.isEmpty()) {
			return HostMailResult.nothing(Optional.of(host));
		}
		Delivery delivery = deliveries.deliver(mail.get().recipient(), mail.get().content());
		this.mails.settle(mail.get().with(MailRetry.state(claimed.attempts(), delivery), delivery.reply()));
		return new HostMailResult(Optional.of(host), Optional.of(delivery));
	}

	/**
	 * Writes and stores a mail; empty if there is nothing to say or nobody to say it to.
	 */
	private Optional<HostMail> write(Actor actor, Person host, HostMail claimed) {
		return this.transaction.execute(actor, (recorder) -> {
			List<ListedReinvite> items = toDo(claimed.host());
			Optional<String> address = host.seen().mail();
			if (items.isEmpty() || address.isEmpty()) {
				this.mails.remove(claimed.id());
				return Optional.empty();
			}
			String id = this.ids.messageId();
			List<ListedReinvite> described = described(items);
			String content = this.writer.compose(host, described, more(items), claimed.reminder() > 0, id,
					recorder.now());
			while (content.length() > InvitationMail.LONGEST && described.size() > 1) {
				described = described.subList(0, described.size() / 2);
				content = this.writer.compose(host, described, items.size() - described.size(), claimed.reminder() > 0,
						id, recorder.now());
			}
			HostMail written = claimed.written(address.get(), id, content);
			this.mails.write(written, items.stream().map(ListedReinvite::item).toList());
			return Optional.of(written);
		});
	}

	private List<ListedReinvite> toDo(PersonId host) {
		List<ReinviteItem> items = this.reinvites.of(host, READ)
			.stream()
			.filter((item) -> item.state().needsHost())
			.toList();
		Instant now = this.clock.instant();
		return this.listing.complete(items)
			.stream()
			.filter((one) -> one.meeting().next(now).isPresent())
			.sorted(Comparator
				.comparing((ListedReinvite one) -> one.meeting().next(now).orElseThrow().begins().toInstant()))
			.toList();
	}

	private static List<ListedReinvite> described(List<ListedReinvite> items) {
		return items.subList(0, Math.min(DESCRIBED, items.size()));
	}

	private static int more(List<ListedReinvite> items) {
		return Math.max(0, items.size() - DESCRIBED);
	}

	/**
	 * The result of sending a mail.
	 *
	 * @param host empty if the host no longer exists
	 * @param delivery empty if there was nothing to say
	 */
	public record HostMailResult(Optional<Person> host, Optional<Delivery> delivery) {

		static HostMailResult nothing(Optional<Person> host) {
			return new HostMailResult(host, Optional.empty());
		}

	}

}
