package io.roomkeeper.reinvite;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.audit.MeetingEvent;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.meeting.MeetingRights;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.text.Argument;

/**
 * The re-invites of a host: lists them, and records that the host has sent them. Every
 * method throws {@link io.roomkeeper.access.AccessDeniedForActorException} for an actor
 * without the required right.
 */
public final class HostReinvites {

	/** How many items a list contains at most. */
	public static final int MOST = 500;

	private final Reinvites reinvites;

	private final Meetings meetings;

	private final MeetingRights rights;

	private final PersonLookup people;

	private final AuditedTransaction transaction;

	private final Clock clock;

	/**
	 * @param rights decides who may see and confirm the items of a host
	 */
	public HostReinvites(Reinvites reinvites, Meetings meetings, MeetingRights rights, PersonLookup people,
			AuditedTransaction transaction, Clock clock) {
		this.reinvites = reinvites;
		this.meetings = meetings;
		this.rights = rights;
		this.people = people;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Returns the items of a host, those to do first, at most {@value #MOST}. Meetings
	 * that are over need no new invitation, so their items are left out.
	 * @throws NotFoundException if there is no such host
	 */
	public ReinviteList of(Actor actor, PersonRef host) {
		Person person = this.rights.readableHost(actor, host);
		List<ReinviteItem> items = this.reinvites.of(person.id(), MOST);
		Map<MeetingKey, Meeting> meetings = this.meetings.all(items.stream().map(ReinviteItem::meeting).toList());
		Instant now = this.clock.instant();
		return new ReinviteList(items.stream()
			.map((item) -> new MeetingReinvite(item, Objects.requireNonNull(meetings.get(item.meeting()))))
			.filter((one) -> one.item().state() != ReinviteState.TO_DO || one.meeting().next(now).isPresent())
			.toList(), this.reinvites.countOf(person.id()));
	}

	/**
	 * Records that the invitees were told.
	 * @throws NotFoundException if there is no such item
	 * @throws InvalidInputException if the item is not to do
	 */
	public ReinviteItem confirm(Actor actor, ReinviteId id) {
		return this.transaction.execute(actor, (recorder) -> {
			ReinviteItem item = this.reinvites.find(id).orElseGet(() -> {
				actor.require(Role.ADMIN);
				throw new NotFoundException(
						FailureText.of("reinvite.none", Argument.text(Integer.toString(id.value()))));
			});
			this.rights.requireScheduler(actor, item.host());
			if (item.state() != ReinviteState.TO_DO) {
				throw new InvalidInputException(
						FailureText.of("reinvite.closed", Argument.text(Integer.toString(id.value()))));
			}
			ReinviteItem confirmed = item.closed(ReinviteState.CONFIRMED, recorder.now());
			this.reinvites.replace(List.of(confirmed));
			recorder.record(new MeetingEvent.ReinviteConfirmed(
					this.people.get(PersonRef.of(item.host())).seen().uid().auditSubject(), item.meeting().text()));
			return confirmed;
		});
	}

	/** An item with its meeting. */
	public record MeetingReinvite(ReinviteItem item, Meeting meeting) {

	}

	/**
	 * The re-invites of a host.
	 *
	 * @param all those to do first, then the newest first
	 * @param counts how many items are in each state, meetings that are over included;
	 * states without items are left out
	 */
	public record ReinviteList(List<MeetingReinvite> all, Map<ReinviteState, Integer> counts) {

		public ReinviteList {
			all = List.copyOf(all);
			counts = Map.copyOf(counts);
		}

		/** Returns those that are to do. */
		public List<MeetingReinvite> toDo() {
			return this.all.stream().filter((one) -> one.item().state() == ReinviteState.TO_DO).toList();
		}

		/** Returns how many re-invites were avoided, because the links still work. */
		public int avoided() {
			return this.counts.getOrDefault(ReinviteState.NOT_NEEDED, 0);
		}

	}

}
