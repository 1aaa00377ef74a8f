package io.roomkeeper.room.edit;

import java.util.List;

import io.roomkeeper.room.NumberRule;
import io.roomkeeper.room.PersonalMeetingId;

/**
 * The result of checking a number that somebody types.
 *
 * @param availability whether the owner of the room can have it
 * @param broken the rules that it breaks
 * @param free free numbers near it, if it is taken
 */
public record NumberCheck(Availability availability, List<NumberRule> broken, List<PersonalMeetingId> free) {

	public NumberCheck {
		broken = List.copyOf(broken);
		free = List.copyOf(free);
	}

	/** Returns whether the owner can have the number. */
	public boolean usable() {
		return this.availability == Availability.FREE || this.availability == Availability.OWN_BEFORE;
	}

	/** Whether the owner of a room can have a number. */
	public enum Availability {

		/** Rules refuse it. */
		REFUSED,
		/** It is free. */
		FREE,
		/** It is the number of the room. */
		CURRENT,
		/** It was the number of the room, and is reserved for its owner. */
		OWN_BEFORE,
		/** Another room has it, or it is reserved for somebody else. */
		TAKEN

	}

}
