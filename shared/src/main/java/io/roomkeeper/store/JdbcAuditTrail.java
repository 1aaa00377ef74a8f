package io.roomkeeper.store;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import io.roomkeeper.access.Origin;
import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.audit.AuditEvent;
import io.roomkeeper.audit.AuditPage;
import io.roomkeeper.audit.AuditQuery;
import io.roomkeeper.audit.AuditSeal;
import io.roomkeeper.audit.AuditSubject;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.database.Jdbc;

/**
 * The trail in {@code audit_event}, its end in {@code audit_head}, whose one row lets
 * only one writer in at a time.
 */
class JdbcAuditTrail implements AuditTrail {

	private static final SecureRandom RANDOM = new SecureRandom();

	static final String COLUMNS = "select e.seq, e.happened_at, e.actor, e.kind, e.subject, e.detail,"
			+ " e.previous_hash, e.origin, e.seal, e.hash ";

	private static final String SELECT = COLUMNS + "from audit_event e ";

	private final Jdbc jdbc;

	private final JdbcAuditSearch search;

	JdbcAuditTrail(Jdbc jdbc) {
		this.jdbc = jdbc;
		this.search = new JdbcAuditSearch(jdbc, COLUMNS);
	}

	@Override
	public AuditEntry append(String actor, Origin origin, AuditEvent event, Instant at) {
		return this.jdbc.inTransaction(() -> {
			this.jdbc.update("update audit_head set seq = seq + 1");
			Head head = head();
			AuditEntry entry = AuditEntry.next(head.seq(), head.hash(), at, Jdbc.cut(actor, 256),
					new Origin(Jdbc.cut(origin.text(), 160)), event, RANDOM);
			this.jdbc.update("""
					insert into audit_event (seq, happened_at, actor, kind, subject, detail, previous_hash,
					origin, seal, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", entry.seq(), Jdbc.utc(entry.at()),
					entry.actor(), entry.kind(), entry.subject(), entry.detail(), entry.previousHash(), entry.origin(),
					entry.seal().text(), entry.hash());
			this.jdbc.update("update audit_head set hash = ?", entry.hash());
			this.search.add(entry, event.mentions());
			return entry;
		});
	}

	@Override
	public Head head() {
		return this.jdbc
			.first("select seq, hash from audit_head", (row, _) -> new Head(row.getLong(1), row.getString(2)))
			.orElse(Head.BEGINNING);
	}

	@Override
	public Head start() {
		return this.jdbc
			.first("select size, hash from audit_start", (row, _) -> new Head(row.getLong(1), row.getString(2)))
			.orElse(Head.BEGINNING);
	}

	@Override
	public void read(long after, long last, Consumer<AuditEntry> reader) {
		this.jdbc.stream(SELECT + "where seq > ? and seq <= ? order by seq", (statement) -> {
			statement.setLong(1, after);
			statement.setLong(2, last);
		}, (row) -> reader.accept(read(row, 0)));
	}

	@Override
	public List<AuditEntry> latest(long before, int limit) {
		return this.jdbc.list(SELECT + "where seq < ? order by seq desc fetch first ? rows only", JdbcAuditTrail::read,
				before, limit);
	}

	@Override
	public AuditPage page(AuditQuery query, long before, int limit) {
		return this.search.page(query, Math.min(before, head().seq() + 1), limit);
	}

	@Override
	public Optional<AuditEntry> find(long seq) {
		return this.jdbc.first(SELECT + "where seq = ?", JdbcAuditTrail::read, seq);
	}

	@Override
	public List<AuditEntry> about(AuditSubject subject, int limit) {
		return this.jdbc.list(SELECT + "where subject = ? order by seq desc fetch first ? rows only",
				JdbcAuditTrail::read, subject.key(), limit);
	}

	static AuditEntry read(ResultSet row, int index) throws SQLException {
		return new AuditEntry(row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant(), row.getString(3),
				row.getString(4), row.getString(5), row.getString(6), row.getString(7), row.getString(8),
				new AuditSeal(row.getString(9)), row.getString(10));
	}

}
