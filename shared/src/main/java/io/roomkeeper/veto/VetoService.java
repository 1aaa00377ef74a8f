package io.roomkeeper.veto;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.account.Account;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.audit.RoomEvent.VetoLifted;
import io.roomkeeper.audit.RoomEvent.VetoPlaced;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.intake.ValueGate;
import io.roomkeeper.intake.ValueKind;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.room.NumberReleases;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * Places and lifts vetoes. Admins decide, and the helpdesk reads. Any other actor gets
 * {@link io.roomkeeper.access.AccessDeniedForActorException}.
 */
public final class VetoService {

	private final Vetoes vetoes;

	private final PersonLookup lookup;

	private final People people;

	private final Rooms rooms;

	private final NumberReleases numbers;

	private final EndHolds ends;

	private final AuditedTransaction transaction;

	private final Account account;

	private final Clock clock;

	VetoService(Vetoes vetoes, PersonLookup lookup, People people, Rooms rooms, NumberReleases numbers, EndHolds ends,
			AuditedTransaction transaction, Account account, Clock clock) {
		this.vetoes = vetoes;
		this.lookup = lookup;
		this.people = people;
		this.rooms = rooms;
		this.numbers = numbers;
		this.ends = ends;
		this.transaction = transaction;
		this.account = account;
		this.clock = clock;
	}

	/** Returns whether the actor may place and lift vetoes. */
	public boolean mayDecide(Actor actor) {
		return actor.hasAny(Role.ADMIN);
	}

	/** Returns today's date in the organisation's time zone. */
	public LocalDate today() {
		return this.account.today(this.clock);
	}

	/** Returns the vetoes that hold something today, by date. */
	public List<ActiveVeto> active(Actor actor) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		List<Veto> vetoes = this.vetoes.on(today());
		Map<PersonId, Person> owners = this.people.all(vetoes.stream().map(Veto::person).toList());
		return Stream
			.concat(vetoes.stream().map((veto) -> active(veto, Optional.ofNullable(owners.get(veto.person())))),
					this.ends.on(actor, today(), this.clock.instant()).stream().map(ActiveVeto::of))
			.sorted(Comparator.comparing(ActiveVeto::until))
			.toList();
	}

	private static ActiveVeto active(Veto veto, Optional<Person> owner) {
		return owner.map((person) -> ActiveVeto.of(veto, person)).orElseGet(() -> ActiveVeto.ofNobody(veto));
	}

	/**
	 * Holds an item of the forecast. It replaces an earlier veto on the same item.
	 * @param until the first date on which the nightly job may do it again; empty for
	 * {@value Veto#DAYS} days from now
	 * @param typed the reason, for the audit trail; required
	 * @throws NotFoundException if there is no such person or number
	 * @throws InvalidInputException if the reason is missing, the date is not within
	 * {@value Veto#LONGEST_DAYS} days after today, or there is nothing to hold
	 */
	public ActiveVeto hold(Actor actor, VetoTarget target, Optional<LocalDate> until, String typed) {
		actor.require(Role.ADMIN);
		String reason = reason(typed);
		LocalDate end = end(until);
		return this.transaction.execute(actor, (recorder) -> switch (target) {
			case VetoTarget.OfPerson(VetoKind kind, PersonRef person) ->
				placed(actor, recorder, kind, this.lookup.get(person), end, reason);
			case VetoTarget.Release(PersonalMeetingId number) -> placed(actor, recorder, number, end, reason);
			case VetoTarget.End moved -> ActiveVeto.of(this.ends.hold(actor, moved, end, reason, recorder.now()));
		});
	}

	private static String reason(String typed) {
		return ValueGate.typed(ValueKind.TYPED_TEXT, Message.of("typed.reason"), typed);
	}

	private LocalDate end(Optional<LocalDate> until) {
		LocalDate end = until.orElseGet(() -> today().plusDays(Veto.DAYS));
		if (!end.isAfter(today()) || end.isAfter(today().plusDays(Veto.LONGEST_DAYS))) {
			throw new InvalidInputException(FailureText.of("veto.date", Argument.date(end),
					Argument.date(today().plusDays(1)), Argument.date(today().plusDays(Veto.LONGEST_DAYS))));
		}
		return end;
	}

	private ActiveVeto placed(Actor actor, AuditedTransaction.Recorder recorder, VetoKind kind, Person person,
			LocalDate end, String reason) {
		requireSomethingToHold(kind, person);
		Veto veto = Veto.of(kind, person.id(), end, reason, actor.name(), recorder.now());
		this.vetoes.put(veto);
		recorder.record(new VetoPlaced(person.seen().uid().auditSubject(), kind.key(), end.toString(), reason));
		return ActiveVeto.of(veto, person);
	}

	private ActiveVeto placed(Actor actor, AuditedTransaction.Recorder recorder, PersonalMeetingId number,
			LocalDate end, String reason) {
		Person owner = lastOwner(number);
		Veto veto = new Veto(VetoKind.NUMBER, owner.id(), Optional.of(number), end, reason, actor.name(),
				recorder.now());
		this.vetoes.put(veto);
		recorder.record(new VetoPlaced(owner.seen().uid().auditSubject(), held(number), end.toString(), reason));
		return ActiveVeto.of(veto, owner);
	}

	private Person lastOwner(PersonalMeetingId number) {
		return this.numbers.lastOwner(number)
			.map((owner) -> this.lookup.get(PersonRef.of(owner)))
			.orElseThrow(() -> new NotFoundException(FailureText.of("veto.number", Argument.pmi(number.digits()))));
	}

	private static String held(PersonalMeetingId number) {
		return VetoKind.NUMBER.key() + ' ' + number.digits();
	}

	/**
	 * Lifts a veto. A lock or an exception then ends when it would have ended without the
	 * veto; if that moment has passed, it ends now.
	 * @throws NotFoundException if there is no such person, number or veto
	 */
	public void lift(Actor actor, VetoTarget target) {
		actor.require(Role.ADMIN);
		this.transaction.run(actor, (recorder) -> {
			switch (target) {
				case VetoTarget.OfPerson(VetoKind kind, PersonRef person) ->
					lift(recorder, kind, this.lookup.get(person));
				case VetoTarget.Release(PersonalMeetingId number) -> lift(recorder, number);
				case VetoTarget.End moved -> lift(actor, moved, recorder.now());
			}
		});
	}

	private void lift(AuditedTransaction.Recorder recorder, VetoKind kind, Person person) {
		if (this.vetoes.find(kind, person.id()).filter((veto) -> veto.holdsOn(today())).isEmpty()) {
			throw new NotFoundException(FailureText.of("veto.none", named(person)));
		}
		this.vetoes.remove(kind, person.id());
		recorder.record(new VetoLifted(person.seen().uid().auditSubject(), kind.key()));
	}

	private void lift(AuditedTransaction.Recorder recorder, PersonalMeetingId number) {
		Person owner = lastOwner(number);
		if (!this.vetoes.remove(number)) {
			throw new NotFoundException(FailureText.of("veto.none", Argument.pmi(number.digits())));
		}
		recorder.record(new VetoLifted(owner.seen().uid().auditSubject(), held(number)));
	}

	private void lift(Actor actor, VetoTarget.End target, Instant now) {
		if (!this.ends.lift(actor, target, now)) {
			throw new NotFoundException(FailureText.of("veto.none", Argument.setting(target.key().text())));
		}
	}

	private void requireSomethingToHold(VetoKind kind, Person person) {
		Optional<PersonalRoom> room = this.rooms.of(person.id());
		boolean possible = switch (kind) {
			case EXPIRY -> room.filter((one) -> one.state() == RoomState.ACTIVE).isPresent();
			case RETIREMENT -> room.filter((one) -> one.state() != RoomState.RETIRED).isPresent();
			case LINK -> room.filter((one) -> one.state() == RoomState.ACTIVE
					&& (one.link().isPresent() || person.seen().licence() == Licence.BASIC))
				.isPresent();
			case NUMBER -> throw new InvalidInputException(FailureText.of("veto.kind", Argument.text(kind.key())));
		};
		if (!possible) {
			throw new InvalidInputException(switch (kind) {
				case EXPIRY -> FailureText.of("veto.nothing.EXPIRY", named(person));
				case RETIREMENT -> FailureText.of("veto.nothing.RETIREMENT", named(person));
				case LINK, NUMBER -> FailureText.of("veto.nothing.LINK", named(person));
			});
		}
	}

	private static Argument named(Person person) {
		return Argument.text(person.seen().uid().value());
	}

}
