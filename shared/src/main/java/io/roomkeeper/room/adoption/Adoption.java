package io.roomkeeper.room.adoption;

import java.util.List;

import io.roomkeeper.person.PersonId;

/**
 * The outcome of adopting one room that existed before Roomkeeper.
 *
 * @param claim the owner and the existing room
 * @param outcome what was done
 * @param conflicts the parts that could not be adopted; empty if everything was
 */
public record Adoption(Claim claim, Outcome outcome, List<AdoptionConflict> conflicts) {

	public Adoption {
		conflicts = List.copyOf(conflicts);
	}

	/**
	 * An existing room and its owner.
	 *
	 * @param room the room as it was before Roomkeeper
	 */
	public record Claim(PersonId owner, ExistingRoom room) {

	}

	/** The possible outcomes of an adoption. */
	public enum Outcome {

		/** The owner had no room in Roomkeeper and now has this one. */
		OPENED,
		/** The room replaced a drawn room that nobody had used or seen yet. */
		REPLACED,
		/** Its link or passcode was added to the owner's room with the same number. */
		COMPLETED,
		/** The owner's room already had the same number, link and passcode. */
		UNCHANGED,
		/** Nothing was done. */
		REFUSED

	}

}
