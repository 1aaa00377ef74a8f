package io.roomkeeper.directory.ldap;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.OptionalLong;

import javax.naming.NamingException;
import javax.naming.directory.Attribute;

import io.roomkeeper.directory.ldap.connection.Entry;
import org.jspecify.annotations.Nullable;

/**
 * The latest time of modification among the entries of one reading, and from it a moment,
 * by the server's own clock, that lies before the reading began: what was changed from
 * then on is read again next time. Neither clock needs to be right for that.
 */
final class LatestChange {

	/** When an entry was last modified, to the second. */
	static final String ATTRIBUTE = "modifyTimestamp";

	/**
	 * How much is read twice, in seconds: for the one second that a time stands for, for
	 * clocks that are put right, and for replicas that are late.
	 */
	static final long OVERLAP = 600;

	private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");

	private static final int LENGTH = 14;

	private final long began = System.nanoTime();

	private String latest = "";

	private long seenAt = this.began;

	/** Notes when an entry was modified. */
	void see(Entry entry) throws NamingException {
		@Nullable Attribute held = entry.attributes().get(ATTRIBUTE);
		if (held != null && held.size() > 0 && held.get() instanceof String time && time.length() > LENGTH
				&& time.compareTo(this.latest) > 0) {
			this.latest = time;
			this.seenAt = System.nanoTime();
		}
	}

	/**
	 * A moment before the reading began, in seconds since 1970; empty if no entry showed
	 * a time.
	 */
	OptionalLong beforeItBegan() {
		try {
			if (this.latest.isEmpty()) {
				return OptionalLong.empty();
			}
			long latestSecond = LocalDateTime.parse(this.latest.substring(0, LENGTH), FORMAT)
				.toEpochSecond(ZoneOffset.UTC);
			long lasted = (this.seenAt - this.began) / 1_000_000_000 + 1;
			return OptionalLong
				.of(Math.min(latestSecond, Clock.systemUTC().instant().getEpochSecond()) - lasted - OVERLAP);
		}
		catch (DateTimeException _) {
			return OptionalLong.empty();
		}
	}

	/** A filter for what was modified from a moment on. */
	static String filter(long epochSecond) {
		return "(%s>=%sZ)".formatted(ATTRIBUTE,
				FORMAT.format(LocalDateTime.ofEpochSecond(epochSecond, 0, ZoneOffset.UTC)));
	}

}
