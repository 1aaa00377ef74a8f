package io.roomkeeper.room;

import java.util.List;

import io.roomkeeper.directory.PersonId;

/**
 * What became of one room that somebody had before Roomkeeper.
 *
 * @param claim whose it is and what it is
 * @param outcome what was done
 * @param conflicts what could not be done; empty where all of it was
 */
public record Adoption(Claim claim, Outcome outcome, List<AdoptionConflict> conflicts) {

	public Adoption {
		conflicts = List.copyOf(conflicts);
	}

	/**
	 * A room that is somebody's.
	 *
	 * @param owner whose
	 * @param room as it was before Roomkeeper
	 */
	public record Claim(PersonId owner, ExistingRoom room) {

	}

	/** What can become of it. */
	public enum Outcome {

		/** The owner had no room here and has this one now. */
		OPENED,
		/** It took the place of a room on which nobody could rely yet. */
		REPLACED,
		/** Its link or passcode was added to the same number. */
		COMPLETED,
		/** All of it stood here already. */
		UNCHANGED,
		/** Nothing was done. */
		REFUSED

	}

}
