package io.roomkeeper.directory;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * The position at which the last successful sync ended.
 *
 * @param reached the position in the server's changes
 * @param configuration a fingerprint of the configuration, see
 * {@link UserDirectory#scope()}
 * @param fullAt when all entries were last read
 * @param takenAt when this sync began to read
 */
public record SyncMark(ChangeMark reached, long configuration, Instant fullAt, Instant takenAt) {

	/**
	 * Returns why all entries must be read again; empty if reading the changes is
	 * sufficient, as far as the stored mark shows.
	 * @param scope the current fingerprint of the configuration
	 * @param now the current time
	 * @param fullAfter the maximum age of the last full reading
	 */
	public Optional<Message> staleBecause(long scope, Instant now, Duration fullAfter) {
		if (scope != this.configuration) {
			return Optional.of(Message.of("sync.why.configuration"));
		}
		if (now.isBefore(this.takenAt)) {
			return Optional.of(Message.of("sync.why.clock"));
		}
		if (!now.isBefore(this.fullAt.plus(fullAfter))) {
			return Optional
				.of(Message.of("sync.why.days", Argument.number(Duration.between(this.fullAt, now).toDays())));
		}
		return Optional.empty();
	}

}
