package io.roomkeeper.reinvite.mail;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.audit.AuditSubject;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.audit.ChangeEvent.ReinvitesSent;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.meeting.mail.MailCourier;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.reinvite.HostedReinvite;
import io.roomkeeper.reinvite.ReinviteFilter;
import io.roomkeeper.reinvite.ReinviteId;
import io.roomkeeper.reinvite.ReinviteItem;
import io.roomkeeper.reinvite.ReinviteState;
import io.roomkeeper.reinvite.Reinvites;
import io.roomkeeper.text.Argument;

/**
 * Chooses the re-invites that are sent for their hosts. Show {@link #preview} first, then
 * {@link #choose} the items; {@link ReinviteDelivery} sends them.
 */
public final class ReinviteSending {

	private static final int SAMPLES = 3;

	private static final int PAGE = 200;

	private final Reinvites reinvites;

	private final Meetings meetings;

	private final People people;

	private final ReinviteDrafts drafts;

	private final MailCourier courier;

	private final SendLimits limits;

	private final AuditedTransaction transaction;

	private final Clock clock;

	ReinviteSending(Reinvites reinvites, Meetings meetings, People people, ReinviteDrafts drafts, MailCourier courier,
			SendLimits limits, AuditedTransaction transaction, Clock clock) {
		this.reinvites = reinvites;
		this.meetings = meetings;
		this.people = people;
		this.drafts = drafts;
		this.courier = courier;
		this.limits = limits;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Returns how fast messages are sent. */
	public SendLimits limits() {
		return this.limits;
	}

	/**
	 * Returns what sending would do; sends nothing.
	 * @throws io.roomkeeper.access.AccessDeniedForActorException unless the actor is an
	 * admin
	 */
	public SendPreview preview(Actor actor, ReinviteFilter filter) {
		actor.require(Role.ADMIN);
		List<ReinviteId> ids = sendable(filter);
		int told = 0;
		int alone = 0;
		long messages = 0;
		List<SendPreview.Sample> samples = new ArrayList<>();
		for (int from = 0; from < ids.size(); from += PAGE) {
			for (HostedReinvite one : complete(
					this.reinvites.all(ids.subList(from, Math.min(from + PAGE, ids.size()))))) {
				int count = ReinviteDrafts.count(one.item(), one.meeting());
				told += (count > 0) ? 1 : 0;
				alone += (count > 0) ? 0 : 1;
				messages += count;
				if (count > 0 && samples.size() < SAMPLES) {
					sample(one).ifPresent(samples::add);
				}
			}
		}
		return new SendPreview(this.courier.ready(), told, messages, alone, this.limits.time(messages), samples);
	}

	private Optional<SendPreview.Sample> sample(HostedReinvite one) {
		try {
			return this.drafts.of(one.item(), one.meeting(), one.host(), this.clock.instant())
				.stream()
				.findFirst()
				.map((draft) -> new SendPreview.Sample(draft.recipient().mail(), draft.subject(),
						draft.invitation().text()));
		}
		catch (InvalidInputException _) {
			return Optional.empty();
		}
	}

	/**
	 * Chooses the open items, so that jobs send them.
	 * @param expected how many messages the actor has seen in the preview
	 * @return how many items were chosen
	 * @throws InvalidInputException if no mail server is configured, or the number of
	 * messages has changed
	 * @throws io.roomkeeper.access.AccessDeniedForActorException unless the actor is an
	 * admin
	 */
	public int choose(Actor actor, ReinviteFilter filter, long expected) {
		return this.transaction.execute(actor, (recorder) -> {
			SendPreview preview = preview(actor, filter);
			if (!preview.ready()) {
				throw new InvalidInputException(FailureText.of("mail.none"));
			}
			if (preview.messages() != expected) {
				throw new InvalidInputException(FailureText.of("reinvite.count", Argument.number(preview.messages()),
						Argument.number(expected)));
			}
			List<ReinviteId> ids = sendable(filter);
			int chosen = 0;
			for (int from = 0; from < ids.size(); from += PAGE) {
				List<ReinviteItem> items = complete(
						this.reinvites.all(ids.subList(from, Math.min(from + PAGE, ids.size()))))
					.stream()
					.filter((one) -> ReinviteDrafts.count(one.item(), one.meeting()) > 0)
					.map((one) -> one.item().in(ReinviteState.SENT, recorder.now()))
					.toList();
				this.reinvites.replace(items);
				chosen += items.size();
			}
			AuditSubject subject = filter.change().isPresent() ? new AuditSubject.Plan(filter.change().getAsInt())
					: new AuditSubject.Account();
			recorder.record(new ReinvitesSent(subject, chosen, expected));
			return chosen;
		});
	}

	/**
	 * Returns the numbers of the items that would be sent.
	 * @throws io.roomkeeper.access.AccessDeniedForActorException unless the actor is an
	 * admin
	 */
	public List<ReinviteId> toDo(Actor actor, ReinviteFilter filter) {
		actor.require(Role.ADMIN);
		return sendable(filter);
	}

	private List<ReinviteId> sendable(ReinviteFilter filter) {
		Set<ReinviteState> toDo = EnumSet.of(ReinviteState.TO_DO);
		toDo.retainAll(filter.states());
		return toDo.isEmpty() ? List.of() : this.reinvites.select(filter.with(toDo), this.clock.instant());
	}

	/** Writes the messages of an item as they would be sent, without storing them. */
	public List<String> compose(ReinviteItem item, Meeting meeting, Person host) {
		return this.drafts.of(item, meeting, host, this.clock.instant()).stream().map(this.courier::compose).toList();
	}

	private List<HostedReinvite> complete(List<ReinviteItem> items) {
		return complete(items, this.meetings, this.people);
	}

	/** Returns items with their meetings and hosts, in the same order. */
	static List<HostedReinvite> complete(List<ReinviteItem> items, Meetings meetings, People people) {
		Map<MeetingKey, Meeting> byKey = meetings.all(items.stream().map(ReinviteItem::meeting).toList());
		Map<PersonId, Person> hosts = people.all(items.stream().map(ReinviteItem::host).distinct().toList());
		return items.stream()
			.map((item) -> new HostedReinvite(item, Objects.requireNonNull(byKey.get(item.meeting())),
					Objects.requireNonNull(hosts.get(item.host()))))
			.toList();
	}

}
