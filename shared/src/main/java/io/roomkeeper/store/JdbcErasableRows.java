package io.roomkeeper.store;

import java.util.List;
import java.util.Locale;

import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.audit.AuditSubject;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.erasure.ErasableRows;

/** Values of rows in {@code audit_event}. */
class JdbcErasableRows implements ErasableRows {

	private final Jdbc jdbc;

	JdbcErasableRows(Jdbc jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<AuditEntry> containing(String text) {
		String pattern = AuditSql.containing(text);
		return this.jdbc.list(JdbcAuditTrail.COLUMNS + """
				from audit_event e where lower(e.actor) like ? escape '!' or lower(e.subject) like ? escape '!'
				or lower(e.detail) like ? escape '!' order by e.seq""", JdbcAuditTrail::read, pattern, pattern,
				pattern);
	}

	@Override
	public void store(List<AuditEntry> rows) {
		this.jdbc.batch("update audit_event set actor = ?, subject = ?, detail = ?, origin = ?, seal = ? where seq = ?",
				rows, (statement, row) -> {
					statement.setString(1, row.actor());
					statement.setString(2, row.subject());
					statement.setString(3, row.detail());
					statement.setString(4, row.origin());
					statement.setString(5, row.seal().text());
					statement.setLong(6, row.seq());
				});
	}

	@Override
	public void forget(AuditSubject.Person person) {
		this.jdbc.update("delete from audit_mention where lower(object) = ?", person.key().toLowerCase(Locale.ROOT));
	}

}
