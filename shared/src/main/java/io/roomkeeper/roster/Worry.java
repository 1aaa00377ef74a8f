package io.roomkeeper.roster;

import java.time.Instant;
import java.util.Optional;

import io.roomkeeper.run.Run;

/** Something that needs a person. */
public sealed interface Worry {

	/**
	 * A run waits for somebody's word.
	 *
	 * @param run the run
	 */
	record Paused(Run run) implements Worry {

	}

	/**
	 * A job has failed, and has not run well since.
	 *
	 * @param run its last run
	 */
	record Failed(Run run) implements Worry {

	}

	/**
	 * The last run of a job left items out.
	 *
	 * @param run the run
	 */
	record Skipped(Run run) implements Worry {

	}

	/**
	 * The directory has not been followed for two days.
	 *
	 * @param last when it was last; empty for never
	 */
	record NoSync(Optional<Instant> last) implements Worry {

	}

	/**
	 * Requests for exceptions wait for a decision.
	 *
	 * @param requests how many
	 */
	record Undecided(int requests) implements Worry {

	}

	/**
	 * People in the directory have no room.
	 *
	 * @param people how many
	 */
	record NoRoom(int people) implements Worry {

	}

}
