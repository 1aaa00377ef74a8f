package io.roomkeeper.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.audit.AuditPage;
import io.roomkeeper.audit.AuditQuery;
import io.roomkeeper.audit.AuditSubject;
import io.roomkeeper.database.Jdbc;

/**
 * Finds rows of the audit trail. It reads one range of positions after the other,
 * beginning with the latest rows. If an index helps, each range is twice as large as the
 * last one. If none does, a page ends after some time, and the next page continues. Two
 * tables serve only the search: {@code audit_mention} contains the objects that a row
 * mentions, and {@code audit_day} the first and last row of each day.
 */
class JdbcAuditSearch {

	private static final long FIRST_RANGE = 10_000;

	/** The maximum number of rows that a page reads if no index helps. */
	private static final long SCANNED = 250_000;

	/**
	 * How long a page reads rows if no index helps, in nanoseconds. A slow database then
	 * reads fewer rows for each page.
	 */
	private static final long LONGEST = 500_000_000;

	private final Jdbc jdbc;

	private final String columns;

	private final long firstRange;

	private final long scanned;

	private final LongSupplier nanoTime;

	JdbcAuditSearch(Jdbc jdbc, String columns) {
		this(jdbc, columns, FIRST_RANGE, SCANNED, System::nanoTime);
	}

	JdbcAuditSearch(Jdbc jdbc, String columns, long firstRange, long scanned, LongSupplier nanoTime) {
		this.jdbc = jdbc;
		this.columns = columns;
		this.firstRange = firstRange;
		this.scanned = scanned;
		this.nanoTime = nanoTime;
	}

	/** Adds a new row to the tables for the search. */
	void add(AuditEntry entry, List<AuditSubject> mentions) {
		LocalDate day = day(entry.at());
		if (this.jdbc.update("update audit_day set last_seq = ? where on_day = ?", entry.seq(), day) == 0) {
			this.jdbc.update("insert into audit_day (on_day, first_seq, last_seq) values (?, ?, ?)", day, entry.seq(),
					entry.seq());
		}
		List<AuditSubject> others = new ArrayList<>(new LinkedHashSet<>(mentions));
		others.removeIf((object) -> object.key().equals(entry.subject()));
		this.jdbc.batch("insert into audit_mention (object, seq) values (?, ?)", others, (row, object) -> {
			row.setString(1, object.key());
			row.setLong(2, entry.seq());
		});
	}

	/**
	 * Returns matching rows, latest first.
	 * @param before a position that is at most one after the last row
	 */
	AuditPage page(AuditQuery query, long before, int limit) {
		Range range = range(query, before);
		long floor = query.needsScan() ? Math.max(range.bottom(), range.top() - this.scanned) : range.bottom();
		List<AuditEntry> found = new ArrayList<>();
		long begin = this.nanoTime.getAsLong();
		long top = range.top();
		long length = this.firstRange;
		boolean late = false;
		while (top > floor && found.size() <= limit && !late) {
			long bottom = Math.max(floor, top - length);
			AuditSql sql = new AuditSql(query, bottom, top);
			found.addAll(this.jdbc.list(this.columns + sql.text() + "order by e.seq desc fetch first ? rows only",
					JdbcAuditTrail::read, sql.arguments(limit + 1 - found.size())));
			top = bottom;
			length = query.needsScan() ? length : length * 2;
			late = query.needsScan() && this.nanoTime.getAsLong() - begin >= LONGEST;
		}
		if (found.size() > limit) {
			return new AuditPage(found.subList(0, limit), OptionalLong.of(found.get(limit - 1).seq()));
		}
		return new AuditPage(found, (top > range.bottom()) ? OptionalLong.of(top) : OptionalLong.empty());
	}

	/** Returns the positions that can hold rows of the query's days. */
	private Range range(AuditQuery query, long before) {
		LocalDate first = query.from().map((from) -> day(from)).orElse(LocalDate.of(1, 1, 1));
		LocalDate last = query.until().map((until) -> day(until)).orElse(LocalDate.of(9999, 1, 1));
		return this.jdbc
			.first("select min(first_seq), max(last_seq) from audit_day where on_day >= ? and on_day <= ?",
					(row, _) -> new Range(row.getLong(1), Math.min(before, row.getLong(2) + 1)), first, last)
			.orElse(new Range(0, 0));
	}

	private static LocalDate day(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC).toLocalDate();
	}

	private record Range(long bottom, long top) {

	}

}
