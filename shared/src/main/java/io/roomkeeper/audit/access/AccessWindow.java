package io.roomkeeper.audit.access;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The events of one kind within 15 minutes. The first ones get rows, the others are
 * counted. Not thread-safe.
 */
final class AccessWindow {

	static final Duration LENGTH = Duration.ofMinutes(15);

	/** The source of events beyond the maximum number of sources. */
	private static final String OTHERS = "";

	private final AccessRate rate;

	private final Instant end;

	private final Map<String, AccessTally> sources = new HashMap<>();

	private int rows;

	AccessWindow(AccessRate rate, Instant start) {
		this.rate = rate;
		this.end = start.plus(LENGTH);
	}

	/** Returns the limits on rows. */
	AccessRate rate() {
		return this.rate;
	}

	/** Returns whether the window has ended at a moment. */
	boolean isOver(Instant now) {
		return !now.isBefore(this.end);
	}

	/**
	 * Returns whether an event from that source gets a row; if so, the row is reserved.
	 */
	boolean reserveRow(String source) {
		AccessTally known = this.sources.get(source);
		int before = (known == null) ? 0 : known.rows();
		if (this.rows >= this.rate.perWindow() || before >= this.rate.perSource()) {
			return false;
		}
		this.rows++;
		tally(source).addRow();
		return true;
	}

	/** Counts an event that gets no row. */
	void count(String source, AccessTally.Noted noted) {
		tally(source).count(noted);
	}

	/** Adds the counts of an ended window that could not be written. */
	void add(AccessTally unwritten) {
		tally(OTHERS).add(unwritten);
	}

	/** Returns everything that was counted. */
	List<AccessTally> counted() {
		List<AccessTally> counted = new ArrayList<>(this.sources.values());
		counted.removeIf(AccessTally::isEmpty);
		return counted;
	}

	private AccessTally tally(String source) {
		AccessTally known = this.sources.get(source);
		if (known != null) {
			return known;
		}
		boolean room = this.sources.size() < this.rate.perWindow();
		return this.sources.computeIfAbsent(room ? source : OTHERS, (_) -> new AccessTally());
	}

}
