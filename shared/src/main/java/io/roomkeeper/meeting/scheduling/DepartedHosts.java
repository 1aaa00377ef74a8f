package io.roomkeeper.meeting.scheduling;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.audit.MeetingEvent;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.intake.ValueGate;
import io.roomkeeper.intake.ValueKind;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.meeting.MeetingRights;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.reinvite.AccessChange;
import io.roomkeeper.reinvite.ReinviteCause;
import io.roomkeeper.reinvite.ReinviteRecorder;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * The future meetings of hosts who have left the directory. Their links do not work until
 * an admin hands each meeting over to another host, or cancels it. Helpdesk sees the
 * list.
 */
public final class DepartedHosts {

	private final Meetings meetings;

	private final PersonLookup people;

	private final Rooms rooms;

	private final MeetingRights rights;

	private final MeetingNumbers numbers;

	private final ReinviteRecorder reinvites;

	private final AuditedTransaction transaction;

	private final Clock clock;

	DepartedHosts(Meetings meetings, PersonLookup people, Rooms rooms, MeetingRights rights, MeetingNumbers numbers,
			ReinviteRecorder reinvites, AuditedTransaction transaction, Clock clock) {
		this.meetings = meetings;
		this.people = people;
		this.rooms = rooms;
		this.rights = rights;
		this.numbers = numbers;
		this.reinvites = reinvites;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Returns the meetings by their next occurrence, at most
	 * {@value MeetingScheduling#MOST_LISTED}.
	 * @throws io.roomkeeper.access.AccessDeniedForActorException unless the actor is
	 * admin or helpdesk
	 */
	public List<DepartedMeeting> meetings(Actor actor) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		Instant now = this.clock.instant();
		Map<PersonId, Person> hosts = new HashMap<>();
		return this.meetings.ofDeparted(now, MeetingScheduling.MOST_LISTED)
			.stream()
			.flatMap((meeting) -> meeting.next(now)
				.map((next) -> new DepartedMeeting(meeting,
						hosts.computeIfAbsent(meeting.host(), (id) -> this.people.get(PersonRef.of(id))), next))
				.stream())
			.toList();
	}

	/**
	 * Hands a meeting over to a host who is present. It keeps its link, and takes place
	 * under its own number, because the room of the host who has left does not open.
	 * @param version the version that was read
	 * @param reason for the audit trail; required
	 * @throws io.roomkeeper.access.AccessDeniedForActorException unless the actor is
	 * admin
	 * @throws io.roomkeeper.failure.NotFoundException if there is no such meeting or
	 * person
	 * @throws InvalidInputException if the host has not left, the new one has, or the
	 * reason is missing
	 * @throws MeetingChangedException if the meeting has another version
	 */
	public Meeting handOver(Actor actor, MeetingKey key, int version, PersonRef to, String reason) {
		actor.require(Role.ADMIN);
		String why = ValueGate.typed(ValueKind.TYPED_TEXT, Message.of("typed.reason"), reason);
		return this.transaction.execute(actor, (recorder) -> {
			Meeting before = this.meetings.find(key).orElseThrow(() -> MeetingScheduling.unknown(key));
			Person departed = this.people.get(PersonRef.of(before.host()));
			if (departed.missingSince().isEmpty() || before.cancelledAt().isPresent()) {
				throw new InvalidInputException(FailureText.of("meeting.has-host", Argument.text(key.text())));
			}
			Person host = this.rights.schedulableHost(actor, to);
			Meeting after = handedOver(before, host, recorder.now());
			if (before.version() != version || !this.meetings.replace(after, recorder.now())) {
				throw new MeetingChangedException(key);
			}
			this.meetings.changeHost(key, host.id());
			this.rooms.of(departed.id())
				.filter((_) -> before.inPersonalRoom())
				.ifPresent((room) -> this.reinvites.record(recorder, ReinviteCause.NUMBER,
						List.of(AccessChange.outOfRoom(after, room))));
			recorder.record(new MeetingEvent.MeetingHandedOver(departed.seen().uid().auditSubject(), key.text(),
					host.seen().uid().value(), why));
			return this.meetings.find(key).orElseThrow();
		});
	}

	private Meeting handedOver(Meeting before, Person host, Instant now) {
		Meeting after = before.hostedBy(host.id())
			.with(before.access().inPersonalRoom(false))
			.with(before.calendar().raised(now));
		return before.access().passcode().isPresent() ? after
				: after.with(after.access().with(this.numbers.passcode(host, Optional.empty(), false)));
	}

}
