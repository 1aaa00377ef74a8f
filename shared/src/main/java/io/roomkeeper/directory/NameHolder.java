package io.roomkeeper.directory;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who has, or had when they were last seen, a name that was asked for.
 *
 * @param key the form by which the name is compared
 * @param person who
 * @param missingSince since when the directory has not known them
 * @param alias whether it is another of their names than the one they are shown with
 */
public record NameHolder(String key, PersonId person, Optional<Instant> missingSince, boolean alias) {

	/** Whether the directory has them. */
	public boolean present() {
		return this.missingSince.isEmpty();
	}

}
