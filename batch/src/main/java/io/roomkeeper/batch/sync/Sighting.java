package io.roomkeeper.batch.sync;

import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.person.PersonId;

/** A person read from the directory, compared with their stored record. */
sealed interface Sighting {

	/**
	 * A new person.
	 *
	 * @param ordinal the position among the newcomers of this run, from 0
	 */
	record New(DirectoryUser user, int ordinal) implements Sighting {

	}

	/** A person whose data changed, or who was missing and has returned. */
	record Changed(DirectoryUser user, PersonId id, boolean returned) implements Sighting {

	}

	/** A person without changes. */
	record Unchanged(PersonId id) implements Sighting {

	}

	/**
	 * An entry that cannot be used.
	 *
	 * @param item the uid, or the DN of an entry that is not a person
	 * @param reason why it cannot be used
	 */
	record Refused(String item, String reason) implements Sighting {

		static Refused of(DirectoryUser user, String reason) {
			return new Refused(user.uid().value(), reason + " (" + user.dn() + ")");
		}

	}

}
