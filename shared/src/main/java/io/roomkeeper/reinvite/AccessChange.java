package io.roomkeeper.reinvite;

import java.util.Optional;

import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingAccess;
import io.roomkeeper.room.Passcode;
import io.roomkeeper.room.PersonalRoom;

/**
 * How the join details of one meeting change.
 *
 * @param meeting the meeting
 * @param before the details in its last invitation
 * @param after the details that apply from now on
 * @param passcodeChanged whether guests need a passcode that the last invitation does not
 * contain
 * @param linkReplaced whether the link of the meeting itself was replaced
 */
public record AccessChange(Meeting meeting, NumberAndLink before, NumberAndLink after, boolean passcodeChanged,
		boolean linkReplaced) {

	/** Returns the change of a meeting that stays in a personal room. */
	public static AccessChange inRoom(Meeting meeting, PersonalRoom before, PersonalRoom after) {
		return new AccessChange(meeting, NumberAndLink.of(before), NumberAndLink.of(after),
				asksForAnother(before.passcode(), after.passcode()), false);
	}

	/**
	 * Returns the change of a meeting that moves from a personal room to its own number.
	 */
	public static AccessChange outOfRoom(Meeting meeting, PersonalRoom before) {
		return new AccessChange(meeting, NumberAndLink.of(before), NumberAndLink.ofOwnNumber(meeting),
				asksForAnother(before.passcode(), meeting.access().passcode()), false);
	}

	/**
	 * Returns the change of a meeting that was edited.
	 * @param room the host's personal room, if it opens
	 */
	public static AccessChange edited(Meeting before, Meeting after, Optional<PersonalRoom> room) {
		Optional<PersonalRoom> old = room.filter((_) -> before.inPersonalRoom());
		Optional<PersonalRoom> now = room.filter((_) -> after.inPersonalRoom());
		return new AccessChange(after, old.map(NumberAndLink::of).orElseGet(() -> NumberAndLink.ofOwnNumber(before)),
				now.map(NumberAndLink::of).orElseGet(() -> NumberAndLink.ofOwnNumber(after)),
				asksForAnother(passcode(before.access(), old), passcode(after.access(), now)),
				!before.access().token().equals(after.access().token()));
	}

	private static Optional<Passcode> passcode(MeetingAccess own, Optional<PersonalRoom> room) {
		return room.map(PersonalRoom::passcode).orElseGet(own::passcode);
	}

	private static boolean asksForAnother(Optional<Passcode> before, Optional<Passcode> after) {
		return after.isPresent() && !after.equals(before);
	}

	/**
	 * Returns whether an invitation with the old number, link or passcode no longer
	 * works.
	 */
	boolean breaksInvitationsFromElsewhere() {
		return this.before.number() != this.after.number() || this.passcodeChanged
				|| (this.before.link().isPresent() && !this.before.link().equals(this.after.link()));
	}

	/** Returns whether anything in the last invitation no longer works. */
	boolean breaksSomething() {
		return this.linkReplaced || breaksInvitationsFromElsewhere();
	}

}
