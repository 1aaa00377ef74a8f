package io.roomkeeper.room.edit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.account.Account;
import io.roomkeeper.audit.AuditSubject;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.audit.AuditedTransaction.Recorder;
import io.roomkeeper.audit.RoomEvent;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.intake.ValueGate;
import io.roomkeeper.intake.ValueKind;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.reinvite.ReinviteCause;
import io.roomkeeper.reinvite.ReinviteCounts;
import io.roomkeeper.reinvite.ReinviteRecorder;
import io.roomkeeper.room.NumberRule;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomAllocator;
import io.roomkeeper.room.RoomStatuses;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.room.passcode.PasscodeRules;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * Shows and changes the room of one person. Every method throws
 * {@link io.roomkeeper.access.AccessDeniedForActorException} for an actor without the
 * required right, and {@link NotFoundException} for an unknown person or one without a
 * room. Changes throw {@link RoomChangedException} if the room no longer has the version
 * that was read, and {@link RoomEditRefusedException} if a rule does not allow them.
 */
public final class RoomEditing {

	private final Rooms rooms;

	private final RoomStatuses statuses;

	private final RoomRights rights;

	private final RoomEditRules rules;

	private final ReinviteRecorder reinvites;

	private final AuditedTransaction transaction;

	private final RandomGenerator random;

	private final RoomAllocator allocator;

	private final Account account;

	private final Clock clock;

	private final AvailabilityLimit limit;

	/**
	 * @param rules decide which changes are possible
	 * @param random a cryptographically secure random source
	 */
	RoomEditing(Rooms rooms, RoomStatuses statuses, RoomRights rights, RoomEditRules rules, ReinviteRecorder reinvites,
			AuditedTransaction transaction, RoomAllocator allocator, RandomGenerator random, Account account,
			Clock clock) {
		this.rooms = rooms;
		this.statuses = statuses;
		this.rights = rights;
		this.rules = rules;
		this.reinvites = reinvites;
		this.transaction = transaction;
		this.random = random;
		this.allocator = allocator;
		this.account = account;
		this.clock = clock;
		this.limit = new AvailabilityLimit(clock);
	}

	/** Returns a person's room, for the owner, admins and helpdesk. */
	public EditableRoom room(Actor actor, PersonRef ref) {
		Person owner = this.rights.readable(actor, ref);
		PersonalRoom room = of(owner);
		return new EditableRoom(owner, room, this.rooms.version(owner.id()), this.statuses.of(owner, Optional.of(room)),
				this.rights.of(actor, owner.id()), this.rules.waiting(owner.id()), this.rules.weaknesses(room),
				this.rooms.quarantinedOf(owner.id(), today()));
	}

	/** Returns a person's room, for an actor who may change it. */
	public EditableRoom requireEditor(Actor actor, PersonRef ref) {
		this.rights.editable(actor, ref);
		return room(actor, ref);
	}

	/**
	 * Checks a number that somebody types for the room of a person.
	 * @throws TooManyTriesException if the actor has tried too many
	 */
	public NumberCheck check(Actor actor, PersonRef ref, String typed) {
		PersonalRoom room = of(this.rights.editable(actor, ref));
		String digits = PersonalMeetingId.withoutSeparators(typed);
		if (NumberRule.brokenBy(digits).isEmpty()) {
			this.limit.count(actor, digits);
		}
		return this.rules.check(room, typed, today());
	}

	private void count(Actor actor, RoomEdit edit) {
		edit.pmi().filter((_) -> !edit.reissue()).ifPresent((pmi) -> this.limit.count(actor, pmi.digits()));
		edit.link().appliedTo(Optional.empty()).ifPresent((link) -> this.limit.count(actor, link.key()));
	}

	/** Returns the rules for the passcode of a person's room. */
	public PasscodeRules passcodeRules(Actor actor, PersonRef ref) {
		return this.rules.passcodeRules(this.rights.editable(actor, ref).id());
	}

	/** Returns an edit that gives the room a new random passcode. */
	public RoomEdit drawPasscode(Actor actor, PersonRef ref) {
		return RoomEdit.passcode(FieldEdit.replace(passcodeRules(actor, ref).draw(this.random)));
	}

	/**
	 * Returns an edit that gives the room a new random number and passcode, to keep
	 * strangers out.
	 */
	public RoomEdit drawReissue(Actor actor, PersonRef ref) {
		return new RoomEdit(Optional.of(this.allocator.drawOne(today())), FieldEdit.keep(),
				FieldEdit.replace(passcodeRules(actor, ref).draw(this.random)), FieldEdit.keep(), true);
	}

	/** Returns the effect of a change; changes nothing. */
	public RoomEditPreview preview(Actor actor, PersonRef ref, RoomEdit edit) {
		Person owner = this.rights.editable(actor, ref);
		count(actor, edit);
		PersonalRoom before = of(owner);
		PersonalRoom after = this.rules.applied(owner, before, edit, today());
		return new RoomEditPreview(before, after, this.rooms.version(owner.id()),
				this.reinvites.forecast(before, after, this.clock.instant()));
	}

	/**
	 * Changes a room, and records the re-invites that this needs.
	 * @param version the version of the room that was read
	 */
	public RoomEditPreview change(Actor actor, PersonRef ref, int version, RoomEdit edit) {
		return this.transaction.execute(actor, (recorder) -> {
			Person owner = this.rights.editable(actor, ref);
			count(actor, edit);
			PersonalRoom before = of(owner);
			requireVersion(owner, version);
			PersonalRoom after = this.rules.applied(owner, before, edit, today());
			storeWaiting(recorder, owner, edit);
			RoomEditPreview unchanged = new RoomEditPreview(before, after, version, ReinviteCounts.NONE);
			if (unchanged.changesNothing()) {
				return unchanged;
			}
			store(before, after);
			if (!after.pmi().equals(before.pmi()) && !edit.reissue()) {
				this.rooms.chose(owner.id(), after.pmi());
			}
			ReinviteCounts counts = this.reinvites.record(recorder, cause(before, after), before, after);
			events(recorder, owner, before, after, edit.reissue(), counts);
			return new RoomEditPreview(before, after, version, counts);
		});
	}

	private void storeWaiting(Recorder recorder, Person owner, RoomEdit edit) {
		RoomWaiting before = this.rules.waiting(owner.id());
		RoomWaiting after = before.with(edit.waitingRoom().appliedTo(before.own()));
		if (!after.equals(before)) {
			this.rooms.waitingRoom(owner.id(), after.own());
			recorder.record(new RoomEvent.WaitingRoomChanged(subject(owner), before.on(), after.on()));
		}
	}

	/** Returns the effect of giving a number back; changes nothing. */
	public RoomEditPreview previewGivingBack(Actor actor, PersonRef ref, PersonalMeetingId pmi) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		Person owner = this.rights.readable(actor, ref);
		PersonalRoom before = of(owner);
		PersonalRoom after = this.rules.givenBack(owner, before, pmi, today());
		return new RoomEditPreview(before, after, this.rooms.version(owner.id()),
				this.reinvites.forecast(before, after, this.clock.instant()));
	}

	/**
	 * Gives a number in quarantine back to its last owner. For admins and helpdesk.
	 * @param version the version of the room that was read
	 * @param reason for the audit trail; required
	 */
	public RoomEditPreview giveBack(Actor actor, PersonRef ref, int version, PersonalMeetingId pmi, String reason) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		String why = ValueGate.typed(ValueKind.TYPED_TEXT, Message.of("typed.reason"), reason);
		return this.transaction.execute(actor, (recorder) -> {
			Person owner = this.rights.readable(actor, ref);
			PersonalRoom before = of(owner);
			requireVersion(owner, version);
			PersonalRoom after = this.rules.givenBack(owner, before, pmi, today());
			store(before, after);
			ReinviteCounts counts = this.reinvites.record(recorder, ReinviteCause.NUMBER, before, after);
			recorder.record(
					new RoomEvent.NumberGivenBack(subject(owner), before.pmi().grouped(), after.pmi().grouped(), why));
			return new RoomEditPreview(before, after, version, counts);
		});
	}

	private void requireVersion(Person owner, int version) {
		if (this.rooms.version(owner.id()) != version) {
			throw new RoomChangedException();
		}
	}

	private void store(PersonalRoom before, PersonalRoom after) {
		if (!this.rooms.change(before, after, today(), today().plusDays(PersonalMeetingId.QUARANTINE_DAYS))) {
			throw new RoomChangedException();
		}
	}

	private static ReinviteCause cause(PersonalRoom before, PersonalRoom after) {
		if (!before.pmi().equals(after.pmi())) {
			return ReinviteCause.NUMBER;
		}
		return before.passcode().equals(after.passcode()) ? ReinviteCause.LINK : ReinviteCause.PASSCODE;
	}

	private static void events(Recorder recorder, Person owner, PersonalRoom before, PersonalRoom after,
			boolean reissue, ReinviteCounts counts) {
		List<RoomEvent> events = new ArrayList<>();
		if (!before.pmi().equals(after.pmi())) {
			events.add(new RoomEvent.NumberChanged(subject(owner), before.pmi().grouped(), after.pmi().grouped(),
					reissue, counts.needed(), counts.avoided()));
		}
		Optional<String> link = RoomEditPreview.linkName(before);
		if (!link.equals(RoomEditPreview.linkName(after))) {
			events.add(new RoomEvent.LinkChanged(subject(owner), link, RoomEditPreview.linkName(after)));
		}
		if (!before.passcode().equals(after.passcode())) {
			events.add(new RoomEvent.PasscodeChanged(subject(owner), after.passcode().isPresent()));
		}
		events.forEach(recorder::record);
	}

	private static AuditSubject subject(Person owner) {
		return owner.seen().uid().auditSubject();
	}

	private PersonalRoom of(Person owner) {
		return this.rooms.of(owner.id())
			.orElseThrow(() -> new NotFoundException(
					FailureText.of("room.none", Argument.text(owner.seen().uid().value()))));
	}

	private LocalDate today() {
		return this.account.today(this.clock);
	}

}
