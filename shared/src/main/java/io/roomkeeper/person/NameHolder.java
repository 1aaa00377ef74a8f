package io.roomkeeper.person;

import java.time.Instant;
import java.util.Optional;

/**
 * A person who has a name, or had it when last seen.
 *
 * @param key the form by which the name is compared
 * @param person the person
 * @param missingSince since when the directory has not had them; empty if present
 * @param alias whether it is another of their names than the one to show
 */
public record NameHolder(String key, PersonId person, Optional<Instant> missingSince, boolean alias) {

	/** Returns whether the directory has the person. */
	public boolean present() {
		return this.missingSince.isEmpty();
	}

}
