package io.roomkeeper.batch.sync;

import java.util.Optional;

import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.PersonId;

/** Somebody the directory has, and how that compares with what is known of them. */
sealed interface Sighting {

	DirectoryUser user();

	/** Nobody knew them before. */
	record New(DirectoryUser user) implements Sighting {

	}

	/** Something about them has changed, or they were missing and are back. */
	record Changed(DirectoryUser user, PersonId id, boolean returned) implements Sighting {

	}

	/** They are as they were. */
	record Unchanged(DirectoryUser user, PersonId id) implements Sighting {

	}

	/** They cannot be taken. */
	record Refused(DirectoryUser user, Optional<PersonId> id, String reason) implements Sighting {

	}

}
