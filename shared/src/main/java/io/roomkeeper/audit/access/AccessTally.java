package io.roomkeeper.audit.access;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.roomkeeper.access.Origin;
import io.roomkeeper.audit.AccessEvent;
import io.roomkeeper.audit.AuditSubject;

/** The events of one kind from one source within a window. Not thread-safe. */
final class AccessTally {

	private static final String SEVERAL = "several";

	private int rows;

	private long count;

	private @Nullable Noted counted;

	/** Returns how many of these events have separate rows. */
	int rows() {
		return this.rows;
	}

	void addRow() {
		this.rows++;
	}

	/** Counts an event without a separate row. */
	void count(Noted noted) {
		count(noted, 1);
	}

	private void count(Noted noted, long times) {
		Noted before = this.counted;
		this.counted = (before == null) ? noted : before.with(noted);
		this.count += times;
	}

	/** Adds the counts of another tally. */
	void add(AccessTally other) {
		if (other.counted != null) {
			count(other.counted, other.count);
		}
	}

	boolean isEmpty() {
		return this.counted == null;
	}

	/** Returns one event that summarises the counted ones. */
	Summary summary(String kind) {
		Noted all = this.counted;
		if (all == null) {
			throw new IllegalStateException("Nothing was counted");
		}
		return new Summary(all.actor(), all.origin(),
				new AccessEvent.AccessCounted(all.subject(), kind, this.count, all.first(), all.last(), all.address()));
	}

	/** The actor, the origin and the event of a summary. */
	record Summary(String actor, Origin origin, AccessEvent event) {

	}

	/** The common properties of one or several events. */
	record Noted(String actor, Origin origin, AuditSubject subject, String address, Instant first, Instant last) {

		static Noted of(String actor, Origin origin, AccessEvent event, Instant at) {
			return new Noted(actor, origin, event.subject(), event.address(), at, at);
		}

		private Noted with(Noted other) {
			return new Noted(same(this.actor, other.actor, SEVERAL),
					this.origin.equals(other.origin) ? this.origin : Origin.UNKNOWN,
					this.subject.equals(other.subject) ? this.subject : new AuditSubject.Several(),
					same(this.address, other.address, ""), this.first.isBefore(other.first) ? this.first : other.first,
					this.last.isAfter(other.last) ? this.last : other.last);
		}

		private static String same(String one, String other, String different) {
			return one.equals(other) ? one : different;
		}

	}

}
