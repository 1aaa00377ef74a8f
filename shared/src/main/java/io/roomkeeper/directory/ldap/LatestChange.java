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
 * Finds the latest modification time among the entries of one reading. From it follows a
 * moment before the reading began, by the server's own clock. The next reading repeats
 * all changes since that moment, so neither clock needs to be right.
 */
final class LatestChange {

	/** The attribute with the time of the last modification, to the second. */
	static final String ATTRIBUTE = "modifyTimestamp";

	/**
	 * The period that is read twice, in seconds. It covers the precision of one second,
	 * clock corrections and replicas that lag behind.
	 */
	static final long OVERLAP = 600;

	private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");

	private static final int LENGTH = 14;

	private final long began = System.nanoTime();

	private String latest = "";

	private long seenAt = this.began;

	/** Records when an entry was modified. */
	void see(Entry entry) throws NamingException {
		@Nullable Attribute held = entry.attribute(ATTRIBUTE);
		if (held != null && held.size() > 0 && held.get() instanceof String time && time.length() > LENGTH
				&& time.compareTo(this.latest) > 0) {
			this.latest = time;
			this.seenAt = System.nanoTime();
		}
	}

	/**
	 * Returns a moment before the reading began, in seconds since 1970; empty if no entry
	 * had a time.
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

	/** Returns a filter for entries modified at or after a moment. */
	static String filter(long epochSecond) {
		return "(%s>=%sZ)".formatted(ATTRIBUTE,
				FORMAT.format(LocalDateTime.ofEpochSecond(epochSecond, 0, ZoneOffset.UTC)));
	}

}
