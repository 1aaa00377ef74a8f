package io.roomkeeper.run;

import java.util.Locale;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;

/** The jobs. */
public enum JobName {

	/** Follow the directory: people, groups, membership, and a room for everybody. */
	SYNC,
	/** Expire the rooms that were not started for 365 days. */
	SWEEP,
	/** Warn the owners of rooms that are about to expire. */
	WARN,
	/** Enter into the audit trail which exceptions from locks are over. */
	LAPSE,
	/** Sync, sweep, ends of exceptions, warnings and a report, one after the other. */
	NIGHTLY,
	/** Enter room use from a file. */
	USAGE_IMPORT,
	/** Take rooms over that people had before Roomkeeper. */
	ROOMS_IMPORT,
	/** Write people's join links to the directory. */
	ROOMS_PUBLISH;

	/** Whether it reads a file, and so cannot be started by its name alone. */
	public boolean readsFile() {
		return this == USAGE_IMPORT || this == ROOMS_IMPORT;
	}

	/**
	 * Goes on only for somebody who may start it: an admin, and for room use also whoever
	 * reports it.
	 * @throws io.roomkeeper.access.AccessDeniedForActorException naming the actor and
	 * what is needed
	 */
	public void requireStarter(Actor actor) {
		actor.require(starters());
	}

	/** Whether somebody may start it. */
	public boolean mayBeStartedBy(Actor actor) {
		return actor.hasAny(starters());
	}

	private Role[] starters() {
		return (this == USAGE_IMPORT) ? new Role[] { Role.ADMIN, Role.USAGE } : new Role[] { Role.ADMIN };
	}

	/**
	 * The word by which commands, tables and addresses call it, for example
	 * {@code usage-import}.
	 */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
