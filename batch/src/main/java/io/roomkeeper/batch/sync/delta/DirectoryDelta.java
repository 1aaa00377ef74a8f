package io.roomkeeper.batch.sync.delta;

import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/** A person read from the directory, compared with their stored record. */
public sealed interface DirectoryDelta {

	/**
	 * A new person.
	 *
	 * @param ordinal the position among the newcomers of this run, from 0
	 */
	record New(DirectoryUser user, int ordinal) implements DirectoryDelta {

	}

	/** A person whose data changed, or who was missing and has returned. */
	record Changed(DirectoryUser user, PersonId id, boolean returned) implements DirectoryDelta {

	}

	/** A person without changes. */
	record Unchanged(PersonId id) implements DirectoryDelta {

	}

	/**
	 * An entry that cannot be used.
	 *
	 * @param item the uid, or the DN of an entry that is not a person
	 * @param reason why it cannot be used
	 */
	record Refused(String item, Message reason) implements DirectoryDelta {

		public static Refused of(DirectoryUser user, Message reason) {
			return new Refused(user.uid().value(),
					Message.of("entry.at", Argument.message(reason), Argument.text(user.dn())));
		}

	}

}
