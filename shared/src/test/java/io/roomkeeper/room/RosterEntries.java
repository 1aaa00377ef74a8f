package io.roomkeeper.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.person.PersonId;
import io.roomkeeper.roster.Roster;
import io.roomkeeper.roster.RosterEntry;

/** Finds people by uid for tests that know there is only one of them. */
public final class RosterEntries {

	private RosterEntries() {
	}

	/** Everybody with that uid, with their rooms, by ascending id. */
	public static List<RosterEntry> all(Roster roster, String uid) {
		List<PersonId> ids = new ArrayList<>();
		roster.read((line) -> {
			if (line.uid().value().equalsIgnoreCase(uid)) {
				ids.add(line.id());
			}
		});
		return roster.all(ids);
	}

	/** The only person with that uid. */
	public static Optional<RosterEntry> only(Roster roster, String uid) {
		List<RosterEntry> found = all(roster, uid);
		if (found.size() > 1) {
			throw new IllegalStateException("%d people have the uid '%s'".formatted(found.size(), uid));
		}
		return found.stream().findFirst();
	}

}
