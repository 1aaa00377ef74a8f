package io.roomkeeper.meeting;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How calendars identify a meeting and its latest revision. They recognise the meeting by
 * its UID. The later revision is the one with the higher sequence, or with the later
 * stamp if the sequences are equal (RFC 5546 2.1.5).
 *
 * @param uid the UID (RFC 5545 3.8.4.7), compared exactly; empty if the invitation came
 * from elsewhere and its UID is not known
 * @param sequence the revision (RFC 5545 3.8.7.4), 0 or more
 * @param stamp when this revision was made, to the second
 */
public record CalendarRevision(Optional<String> uid, int sequence, Instant stamp) {

	/** The maximum length of a UID, in characters. */
	public static final int LONGEST_UID = 255;

	public CalendarRevision {
		if (sequence < 0 || uid.filter((text) -> text.isEmpty() || text.length() > LONGEST_UID).isPresent()) {
			throw new IllegalArgumentException("A UID has 1 to 255 characters and a sequence is not negative");
		}
		stamp = stamp.truncatedTo(ChronoUnit.SECONDS);
	}

	/** Returns a revision that outranks this one. */
	public CalendarRevision raised(Instant now) {
		return new CalendarRevision(this.uid, this.sequence + 1, now);
	}

	/** Returns a later revision of the same sequence. */
	public CalendarRevision restamped(Instant now) {
		return new CalendarRevision(this.uid, this.sequence, now);
	}

}
