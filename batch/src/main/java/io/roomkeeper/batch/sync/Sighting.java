package io.roomkeeper.batch.sync;

import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.PersonId;

/** Somebody the directory has, and how that compares with what is known of them. */
sealed interface Sighting {

	/**
	 * Nobody knew them before.
	 *
	 * @param user what the directory says
	 * @param ordinal their place among the newcomers of this run, from 0
	 */
	record New(DirectoryUser user, int ordinal) implements Sighting {

	}

	/** Something about them has changed, or they were missing and are back. */
	record Changed(DirectoryUser user, PersonId id, boolean returned) implements Sighting {

	}

	/** They are as they were. */
	record Unchanged(PersonId id) implements Sighting {

	}

	/**
	 * They cannot be taken.
	 *
	 * @param item who: a uid, or the DN of an entry that is no person
	 * @param reason why
	 */
	record Refused(String item, String reason) implements Sighting {

		static Refused of(DirectoryUser user, String reason) {
			return new Refused(user.uid().value(), reason + " (" + user.dn() + ")");
		}

	}

}
