package io.roomkeeper.room.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.account.Account;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.Passcode;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomStatuses;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.room.edit.RoomEditRefusedException.Reason;
import io.roomkeeper.room.passcode.PasscodePolicy;
import io.roomkeeper.room.passcode.PasscodeRule;
import io.roomkeeper.room.passcode.PasscodeRules;
import io.roomkeeper.room.passcode.RefusedPasscodeException;
import io.roomkeeper.text.Argument;

/** Decides which changes of a room are possible, and what the room is like after them. */
final class RoomEditRules {

	private final Rooms rooms;

	private final RoomStatuses statuses;

	private final PasscodePolicy passcodes;

	private final RoomProtection protection;

	private final NumberChecker numbers;

	private final ReservedLinks reserved;

	private final Account account;

	RoomEditRules(Rooms rooms, RoomStatuses statuses, PasscodePolicy passcodes, RoomProtection protection,
			NumberChecker numbers, ReservedLinks reserved, Account account) {
		this.rooms = rooms;
		this.statuses = statuses;
		this.passcodes = passcodes;
		this.protection = protection;
		this.numbers = numbers;
		this.reserved = reserved;
		this.account = account;
	}

	/** Checks a number that somebody types. */
	NumberCheck check(PersonalRoom room, String typed, LocalDate today) {
		return this.numbers.check(room, typed, today);
	}

	/** Returns the rules for the passcode of a person's room. */
	PasscodeRules passcodeRules(PersonId owner) {
		return this.passcodes.ofRoom(owner);
	}

	/** Returns whether guests of a person's room wait. */
	RoomWaiting waiting(PersonId owner) {
		return this.protection.waiting(owner);
	}

	/** Returns in which ways a room is less protected than the policy requires. */
	List<RoomWeakness> weaknesses(PersonalRoom room) {
		PasscodeRules rules = passcodeRules(room.owner());
		List<RoomWeakness> weaknesses = new ArrayList<>();
		if (rules.required() && room.passcode().isEmpty()) {
			weaknesses.add(RoomWeakness.NO_PASSCODE);
		}
		if (room.passcode().filter((passcode) -> !rules.brokenBy(passcode.text()).isEmpty()).isPresent()) {
			weaknesses.add(RoomWeakness.WEAK_PASSCODE);
		}
		return weaknesses;
	}

	/**
	 * Returns the room after an edit.
	 * @throws RoomEditRefusedException if a rule does not allow the edit
	 * @throws RefusedPasscodeException if the new passcode breaks rules
	 */
	PersonalRoom applied(Person owner, PersonalRoom room, RoomEdit edit, LocalDate today) {
		requireOpen(owner, room);
		PersonalRoom after = room;
		if (edit.pmi().filter((pmi) -> !pmi.equals(room.pmi())).isPresent()) {
			if (!edit.reissue()) {
				requireLicence(owner);
			}
			requireFree(room, edit.pmi().get(), today);
			after = room.with(edit.pmi().get(), today);
		}
		Optional<PersonalLink> link = edit.link().appliedTo(room.link());
		if (!link.equals(room.link())) {
			link.ifPresent((wanted) -> requireAllowed(owner, wanted));
		}
		Optional<Passcode> passcode = edit.passcode().appliedTo(room.passcode());
		if (!passcode.equals(room.passcode())) {
			requireAllowed(owner, passcode);
		}
		RoomWaiting waiting = waiting(owner.id());
		Optional<Boolean> own = edit.waitingRoom().appliedTo(waiting.own());
		if (!own.equals(waiting.own()) && !waiting.allows(own)) {
			throw new RoomEditRefusedException(Reason.WAITING_ROOM_LOCKED);
		}
		boolean loosened = !passcode.equals(room.passcode()) || !own.equals(waiting.own());
		if (loosened && passcode.isEmpty() && !waiting.with(own).on() && !this.protection.signIn(owner.id())) {
			throw new RoomEditRefusedException(Reason.UNPROTECTED);
		}
		return after.with(link, passcode);
	}

	/**
	 * Returns the room with an earlier number.
	 * @throws RoomEditRefusedException if the number is not in quarantine for the owner
	 */
	PersonalRoom givenBack(Person owner, PersonalRoom room, PersonalMeetingId pmi, LocalDate today) {
		requireOpen(owner, room);
		if (this.numbers.check(room, pmi.digits(), today).availability() != NumberCheck.Availability.OWN_BEFORE) {
			throw new RoomEditRefusedException(Reason.NOT_IN_QUARANTINE, Argument.pmi(pmi.digits()));
		}
		return room.with(pmi, today);
	}

	private void requireOpen(Person owner, PersonalRoom room) {
		switch (this.statuses.of(owner, Optional.of(room))) {
			case ACTIVE, OVERDUE -> {
			}
			case EXPIRED -> throw new RoomEditRefusedException(Reason.EXPIRED);
			case DISABLED -> throw new RoomEditRefusedException(Reason.DISABLED);
			case NO_ROOM, RETIRED, OWNER_MISSING -> throw new RoomEditRefusedException(Reason.OWNER_MISSING);
		}
	}

	private static void requireLicence(Person owner) {
		if (owner.seen().licence() != Licence.LICENSED) {
			throw new RoomEditRefusedException(Reason.LICENCE);
		}
	}

	private void requireFree(PersonalRoom room, PersonalMeetingId pmi, LocalDate today) {
		NumberCheck check = this.numbers.check(room, pmi.digits(), today);
		if (check.availability() == NumberCheck.Availability.REFUSED) {
			PersonalMeetingId.parse(pmi.digits());
		}
		if (!check.usable()) {
			throw RoomEditRefusedException.numberTaken(pmi, check.free());
		}
	}

	private void requireAllowed(Person owner, PersonalLink wanted) {
		if (!this.account.plan().allowsPersonalLinks()) {
			throw new RoomEditRefusedException(Reason.PLAN);
		}
		requireLicence(owner);
		if (this.reserved.contains(wanted)) {
			throw new RoomEditRefusedException(Reason.LINK_RESERVED, Argument.text(wanted.name()));
		}
		if (!this.rooms.linksTaken(List.of(wanted)).isEmpty()) {
			throw new RoomEditRefusedException(Reason.LINK_TAKEN, Argument.text(wanted.name()));
		}
	}

	private void requireAllowed(Person owner, Optional<Passcode> passcode) {
		PasscodeRules rules = passcodeRules(owner.id());
		if (passcode.isEmpty() && rules.required()) {
			throw new RoomEditRefusedException(Reason.PASSCODE_REQUIRED);
		}
		List<PasscodeRule> broken = passcode.map((one) -> rules.brokenBy(one.text())).orElse(List.of());
		if (!broken.isEmpty()) {
			throw new RefusedPasscodeException(broken, rules);
		}
	}

}
