package io.roomkeeper.directory;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Where the last sync that succeeded left off.
 *
 * @param reached up to where it has read
 * @param configuration what was read, see {@link UserDirectory#scope()}
 * @param fullAt when everything was last read
 * @param takenAt when this sync began to read
 */
public record SyncMark(ChangeMark reached, long configuration, Instant fullAt, Instant takenAt) {

	/**
	 * Why everything has to be read again, though there is a mark; empty where reading
	 * what was changed is enough, as far as this machine can tell.
	 * @param scope what is read now
	 * @param now the time
	 * @param fullAfter how long after the last reading of everything the next is due
	 */
	public Optional<String> staleBecause(long scope, Instant now, Duration fullAfter) {
		if (scope != this.configuration) {
			return Optional.of("the configuration of the directory was changed");
		}
		if (now.isBefore(this.takenAt)) {
			return Optional.of("this machine's clock was put back behind the last sync");
		}
		if (!now.isBefore(this.fullAt.plus(fullAfter))) {
			return Optional
				.of("the last full sync was %d days ago".formatted(Duration.between(this.fullAt, now).toDays()));
		}
		return Optional.empty();
	}

}
