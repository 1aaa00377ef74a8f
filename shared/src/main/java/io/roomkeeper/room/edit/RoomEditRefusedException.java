package io.roomkeeper.room.edit;

import java.util.List;

import io.roomkeeper.failure.FixableException;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/** Thrown when a rule does not allow a change of a room. */
public class RoomEditRefusedException extends FixableException {

	private final Reason reason;

	RoomEditRefusedException(Reason reason, Argument... arguments) {
		this(reason, Message.of("room.edit." + reason.name() + ".fix"), arguments);
	}

	private RoomEditRefusedException(Reason reason, Message remedy, Argument... arguments) {
		super(Message.of("room.edit." + reason.name(), arguments), remedy, null);
		this.reason = reason;
	}

	/**
	 * Refuses a number that is taken.
	 * @param free free numbers near it
	 */
	static RoomEditRefusedException numberTaken(PersonalMeetingId pmi, List<PersonalMeetingId> free) {
		String offered = String.join(", ", free.stream().map(PersonalMeetingId::grouped).toList());
		Message remedy = free.isEmpty() ? Message.of("room.edit.NUMBER_TAKEN.fix")
				: Message.of("room.edit.NUMBER_TAKEN.offer", Argument.text(offered));
		return new RoomEditRefusedException(Reason.NUMBER_TAKEN, remedy, Argument.pmi(pmi.digits()));
	}

	/** Returns the rule. */
	public Reason reason() {
		return this.reason;
	}

	/** The rules. */
	public enum Reason {

		/** The owner has no licence. */
		LICENCE,
		/** The organisation's plan has no personal links. */
		PLAN,
		/** The number belongs to another room or is in quarantine. */
		NUMBER_TAKEN,
		/** The link belongs to another room. */
		LINK_TAKEN,
		/** The link is a reserved word. */
		LINK_RESERVED,
		/** The policy requires a passcode. */
		PASSCODE_REQUIRED,
		/** The policy decides whether guests wait. */
		WAITING_ROOM_LOCKED,
		/** Nothing would protect the room. */
		UNPROTECTED,
		/** Personal meeting IDs are disabled for the owner. */
		DISABLED,
		/** The room has expired; it is renewed when its owner visits it. */
		EXPIRED,
		/** The owner is missing from the directory. */
		OWNER_MISSING,
		/** The number is not in quarantine for this owner. */
		NOT_IN_QUARANTINE

	}

}
