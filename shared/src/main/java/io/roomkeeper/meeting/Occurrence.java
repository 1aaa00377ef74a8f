package io.roomkeeper.meeting;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * One date of a meeting.
 *
 * @param original the local start that the rule gives, which identifies it in its series
 * @param begins when it begins
 * @param minutes how long it lasts
 * @param topic its own topic; empty if it has that of the series
 */
public record Occurrence(LocalDateTime original, ZonedDateTime begins, int minutes, Optional<String> topic) {

	/** Returns when it ends. */
	public ZonedDateTime ends() {
		return ZonedDateTime.ofInstant(this.begins.toInstant().plusSeconds(60L * this.minutes), this.begins.getZone());
	}

	/** Returns whether both take place at the same time, at least in part. */
	public boolean overlaps(Occurrence other) {
		return this.begins.toInstant().isBefore(other.ends().toInstant())
				&& other.begins.toInstant().isBefore(ends().toInstant());
	}

}
