package io.roomkeeper.reinvite;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.audit.AuditSubject;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.audit.AuditedTransaction.Recorder;
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

	/** The maximum number of items in a list. */
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
			.filter((one) -> !one.item().state().needsHost() || one.meeting().next(now).isPresent())
			.toList(), this.reinvites.countOf(person.id()));
	}

	/**
	 * Records that the invitees were informed.
	 * @throws NotFoundException if there is no such item
	 * @throws InvalidInputException if the item is closed
	 */
	public ReinviteItem confirm(Actor actor, ReinviteId id) {
		return this.transaction.execute(actor, (recorder) -> confirmed(recorder, findToChange(actor, id)));
	}

	/**
	 * Returns an item of a host that the actor may change.
	 * @throws NotFoundException if the host has no such item
	 */
	public MeetingReinvite findToChange(Actor actor, PersonRef host, ReinviteId id) {
		ReinviteItem item = findToChange(actor, id);
		if (!this.people.get(host).id().equals(item.host())) {
			throw none(id);
		}
		return complete(item);
	}

	/**
	 * Returns an item of a change of many rooms that the actor may change.
	 * @throws NotFoundException if the change has no such item
	 */
	public MeetingReinvite findToChange(Actor actor, int change, ReinviteId id) {
		ReinviteItem item = findToChange(actor, id);
		if (!this.reinvites.changesOf(id).contains(change)) {
			throw none(id);
		}
		return complete(item);
	}

	private ReinviteItem findToChange(Actor actor, ReinviteId id) {
		Optional<ReinviteItem> item = this.reinvites.find(id);
		if (item.isEmpty()) {
			actor.require(Role.ADMIN);
		}
		item.ifPresent((one) -> this.rights.requireScheduler(actor, one.host()));
		return item.orElseThrow(() -> none(id));
	}

	private MeetingReinvite complete(ReinviteItem item) {
		return new MeetingReinvite(item, this.meetings.find(item.meeting()).orElseThrow());
	}

	private static NotFoundException none(ReinviteId id) {
		return new NotFoundException(FailureText.of("reinvite.none", Argument.id(id.value())));
	}

	/**
	 * Sets the state of an item: {@link ReinviteState#CONFIRMED} once the invitees were
	 * informed, or {@link ReinviteState#TO_DO} if that was a mistake.
	 * @param version the version that the actor has read
	 * @throws NotFoundException if there is no such item
	 * @throws ReinviteChangedException if another version is stored
	 * @throws InvalidInputException if people cannot set this state, or not on this item
	 */
	public MeetingReinvite set(Actor actor, ReinviteId id, int version, ReinviteState state) {
		return complete(this.transaction.execute(actor, (recorder) -> {
			ReinviteItem item = findToChange(actor, id);
			if (item.version() != version) {
				throw new ReinviteChangedException(id);
			}
			return switch (state) {
				case CONFIRMED -> confirmed(recorder, item);
				case TO_DO -> reopened(recorder, item);
				default ->
					throw new InvalidInputException(FailureText.of("reinvite.state", Argument.text(state.name())));
			};
		}));
	}

	private ReinviteItem confirmed(Recorder recorder, ReinviteItem item) {
		if (!item.state().isOpen()) {
			throw new InvalidInputException(FailureText.of("reinvite.closed", Argument.id(item.id().value())));
		}
		ReinviteItem confirmed = item.in(ReinviteState.CONFIRMED, recorder.now());
		this.reinvites.replace(List.of(confirmed));
		recorder.record(new MeetingEvent.ReinviteConfirmed(host(item), item.meeting().text()));
		return this.reinvites.find(item.id()).orElseThrow();
	}

	private ReinviteItem reopened(Recorder recorder, ReinviteItem item) {
		boolean another = this.reinvites.openOf(List.of(item.meeting()))
			.values()
			.stream()
			.anyMatch((open) -> !open.id().equals(item.id()));
		if (!item.state().isReopenable() || another) {
			throw new InvalidInputException(FailureText.of("reinvite.open", Argument.id(item.id().value())));
		}
		this.reinvites.replace(List.of(item.in(ReinviteState.TO_DO, recorder.now())));
		recorder.record(new MeetingEvent.ReinviteChanged(host(item), item.meeting().text(), ReinviteState.TO_DO.name(),
				"person"));
		return this.reinvites.find(item.id()).orElseThrow();
	}

	private AuditSubject host(ReinviteItem item) {
		return this.people.get(PersonRef.of(item.host())).seen().uid().auditSubject();
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

		/** Returns those for which the host has to act. */
		public List<MeetingReinvite> toDo() {
			return this.all.stream().filter((one) -> one.item().state().needsHost()).toList();
		}

		/** Returns how many re-invites were avoided, because the links still work. */
		public int avoided() {
			return this.counts.getOrDefault(ReinviteState.NOT_NEEDED, 0);
		}

	}

}
