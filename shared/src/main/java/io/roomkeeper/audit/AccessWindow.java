package io.roomkeeper.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The events of one kind within a quarter of an hour. The first ones get rows, the others
 * are counted. Not safe for threads.
 */
final class AccessWindow {

	static final Duration LENGTH = Duration.ofMinutes(15);

	/** The source of all those for which there is no room. */
	private static final String OTHERS = "";

	private final AccessRate rate;

	private final Instant end;

	private final Map<String, AccessTally> sources = new HashMap<>();

	private int rows;

	AccessWindow(AccessRate rate, Instant start) {
		this.rate = rate;
		this.end = start.plus(LENGTH);
	}

	/** Returns how many events get rows. */
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

	/** Adds what a window counted that is over and could not be written. */
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
