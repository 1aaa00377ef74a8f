package io.roomkeeper.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.account.Account;
import io.roomkeeper.account.DataOwnership;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.audit.RoomEvent.RoomHandedOver;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.intake.ValueGate;
import io.roomkeeper.intake.ValueKind;
import io.roomkeeper.meeting.PersonalRoomMeetings;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.reinvite.ReinviteCause;
import io.roomkeeper.reinvite.ReinviteRecorder;
import io.roomkeeper.room.Expiry;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * Hands the room of a person who has left over to a person who is present: number, link
 * and passcode stay the same, so invitations keep working. For admins only; every method
 * throws {@link io.roomkeeper.access.AccessDeniedForActorException} for anybody else.
 */
public final class RoomHandOver {

	/** How many people a message names. */
	private static final int NAMED = 5;

	private final PersonLookup people;

	private final Rooms rooms;

	private final RoomTransfers transfers;

	private final PersonalRoomMeetings meetings;

	private final ReinviteRecorder reinvites;

	private final AuditedTransaction transaction;

	private final DataOwnership ownership;

	private final Account account;

	private final Clock clock;

	/**
	 * @param people finds the two people
	 * @param rooms the store of rooms
	 * @param transfers moves a room
	 * @param meetings the meetings that a replaced number would break
	 * @param reinvites records these meetings
	 * @param ownership knows since when the ledger is complete
	 * @param account supplies the time zone in which dates are counted
	 */
	public RoomHandOver(PersonLookup people, Rooms rooms, RoomTransfers transfers, PersonalRoomMeetings meetings,
			ReinviteRecorder reinvites, AuditedTransaction transaction, DataOwnership ownership, Account account,
			Clock clock) {
		this.people = people;
		this.rooms = rooms;
		this.transfers = transfers;
		this.meetings = meetings;
		this.reinvites = reinvites;
		this.transaction = transaction;
		this.ownership = ownership;
		this.account = account;
		this.clock = clock;
	}

	/**
	 * Returns the effect of a hand-over; changes nothing.
	 * @throws io.roomkeeper.failure.NotFoundException if one of the people is unknown
	 * @throws InvalidInputException if the first has not left or has no room, or if the
	 * second is not present
	 */
	public HandOver preview(Actor actor, PersonRef from, PersonRef to) {
		actor.require(Role.ADMIN);
		Person departed = this.people.get(from);
		Person successor = this.people.get(to);
		if (departed.missingSince().isEmpty()) {
			throw present(departed);
		}
		if (successor.missingSince().isPresent()) {
			throw new InvalidInputException(FailureText.of("hand-over.missing", Argument.message(named(successor))));
		}
		PersonalRoom room = this.rooms.of(departed.id())
			.orElseThrow(() -> new InvalidInputException(
					FailureText.of("hand-over.no-room", Argument.message(named(departed)))));
		Optional<PersonalRoom> replaced = this.rooms.of(successor.id());
		return new HandOver(departed, successor, room, after(room, successor, replaced), replaced, replaced.isEmpty()
				? 0 : this.meetings.countInPersonalRooms(List.of(successor.id()), this.clock.instant()));
	}

	/**
	 * Hands a room over.
	 * @param reason for the audit trail; required
	 * @throws io.roomkeeper.failure.NotFoundException if one of the people is unknown
	 * @throws InvalidInputException if the reason is missing, for the reasons given at
	 * {@link #preview}, or if somebody changed one of the rooms at the same moment
	 */
	public HandOver handOver(Actor actor, PersonRef from, PersonRef to, String reason) {
		actor.require(Role.ADMIN);
		String why = ValueGate.typed(ValueKind.TYPED_TEXT, Message.of("typed.reason"), reason);
		LocalDate today = this.account.today(this.clock);
		return this.transaction.execute(actor, (recorder) -> {
			HandOver handOver = preview(actor, from, to);
			if (!this.transfers.move(handOver, today, today.plusDays(PersonalMeetingId.QUARANTINE_DAYS))) {
				throw new InvalidInputException(FailureText.of("hand-over.changed"));
			}
			handOver.replaced()
				.ifPresent((room) -> this.reinvites.record(recorder, ReinviteCause.NUMBER, room, handOver.after()));
			recorder.record(event(handOver, why));
			return handOver;
		});
	}

	private static RoomHandedOver event(HandOver done, String reason) {
		return new RoomHandedOver(done.to().seen().uid().auditSubject(), done.from().seen().uid().value(),
				PersonRef.of(done.from().id()).text(), done.after().pmi().grouped(),
				done.replaced().map((room) -> room.pmi().grouped()), reason);
	}

	/** Returns the room of the new owner. A new year begins, and a link is kept. */
	private PersonalRoom after(PersonalRoom room, Person successor, Optional<PersonalRoom> replaced) {
		LocalDate today = this.account.today(this.clock);
		LocalDate complete = this.ownership.ledgerCompleteSince().orElse(today);
		Optional<PersonalLink> link = room.link().or(() -> replaced.flatMap(PersonalRoom::link));
		return new PersonalRoom(successor.id(), room.pmi(), link, room.passcode(), RoomState.ACTIVE, today,
				Optional.empty(), Expiry.expiresOn(Optional.empty(), today, complete), Optional.empty());
	}

	/**
	 * Creates the error for a present person. It names the people who have left and had
	 * the same uid.
	 */
	private InvalidInputException present(Person person) {
		String departed = this.people.departed(person.seen().uid())
			.stream()
			.limit(NAMED)
			.map((id) -> PersonRef.of(id).text())
			.collect(Collectors.joining(", "));
		return new InvalidInputException(departed.isEmpty()
				? FailureText.of("hand-over.present", Argument.message(named(person)))
				: FailureText.of("hand-over.present-again", Argument.message(named(person)), Argument.text(departed)));
	}

	private static Message named(Person person) {
		return Message.of("hand-over.person", Argument.text(person.seen().uid().value()),
				Argument.text(PersonRef.of(person.id()).text()));
	}

}
