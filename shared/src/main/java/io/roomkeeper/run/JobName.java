package io.roomkeeper.run;

import java.util.Locale;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;

/** The jobs. */
public enum JobName {

	/**
	 * Reads the directory: people, groups and memberships; then gives everyone a room.
	 */
	SYNC,
	/** Expires the rooms that were not started for 365 days. */
	SWEEP,
	/** Warns the owners of rooms that are about to expire. */
	WARN,
	/** Records in the audit trail which locks and exceptions from locks have ended. */
	LAPSE,
	/** Moves meetings out of rooms that no longer open. */
	CLOSED_ROOMS,
	/** Stores next occurrences of meetings, and sends mail that had to wait. */
	MEETINGS,
	/**
	 * Takes personal links and chosen numbers back from people who have lost their
	 * licence.
	 */
	LICENCE,
	/**
	 * Releases numbers whose quarantine is over or whose reservation for a plan has
	 * ended.
	 */
	RELEASE,
	/** Informs hosts by mail which meetings need a new invitation, and reminds them. */
	REMIND,
	/** Removes old rows of the audit trail. */
	RETENTION,
	/**
	 * Sync, ends of locks and exceptions, sweep, closed rooms, warnings, licences,
	 * meetings, releases, reminders, retention and a report, one after the other.
	 */
	NIGHTLY,
	/** Imports room use from a file. */
	USAGE_IMPORT,
	/** Adopts rooms that people had before Roomkeeper. */
	ROOMS_IMPORT,
	/** Imports meetings that people scheduled before Roomkeeper. */
	MEETINGS_IMPORT,
	/** Writes people's join links to the directory. */
	ROOMS_PUBLISH,
	/** Applies a plan. */
	APPLY,
	/** Writes lists of re-invites. */
	REINVITE_LIST,
	/** Sends re-invites. */
	REINVITE_SEND;

	/**
	 * Returns whether it needs a file, a folder or a plan, and so cannot be started by
	 * its name alone.
	 */
	public boolean needsInput() {
		return switch (this) {
			case USAGE_IMPORT, ROOMS_IMPORT, MEETINGS_IMPORT, APPLY, REINVITE_LIST, REINVITE_SEND -> true;
			case SYNC, SWEEP, WARN, LAPSE, CLOSED_ROOMS, MEETINGS, LICENCE, RELEASE, REMIND, RETENTION, NIGHTLY,
					ROOMS_PUBLISH ->
				false;
		};
	}

	/**
	 * Requires that the actor may start this job: an admin, or for room use also an actor
	 * who reports it.
	 * @throws io.roomkeeper.access.AccessDeniedForActorException naming the actor and
	 * what is needed
	 */
	public void requireStarter(Actor actor) {
		actor.require(starters());
	}

	/** Returns whether the actor may start it. */
	public boolean mayBeStartedBy(Actor actor) {
		return actor.hasAny(starters());
	}

	private Role[] starters() {
		return (this == USAGE_IMPORT) ? new Role[] { Role.ADMIN, Role.USAGE } : new Role[] { Role.ADMIN };
	}

	/**
	 * Returns the name used in commands, tables and addresses, for example
	 * {@code usage-import}.
	 */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
