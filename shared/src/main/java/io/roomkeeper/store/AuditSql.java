package io.roomkeeper.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.roomkeeper.audit.AuditQuery;
import io.roomkeeper.audit.AuditSubject;
import io.roomkeeper.database.Jdbc;

/**
 * Converts a query for the audit trail to SQL that reads one range of positions, so that
 * every index is used within a range and the effort of one statement is limited.
 */
final class AuditSql {

	private final AuditQuery query;

	private final long bottom;

	private final long top;

	private final StringBuilder text = new StringBuilder();

	private final List<Object> arguments = new ArrayList<>();

	/**
	 * @param bottom the lowest position of the range, inclusive
	 * @param top the highest position of the range, exclusive
	 */
	AuditSql(AuditQuery query, long bottom, long top) {
		this.query = query;
		this.bottom = bottom;
		this.top = top;
		query.about().ifPresentOrElse(this::timeline, this::all);
		conditions();
	}

	private void all() {
		this.text.append("from audit_event e where ");
		inRange("e.");
	}

	/**
	 * Joins the positions of an object's rows, each found by an index. They come first,
	 * because HSQLDB joins in the order of the statement.
	 */
	private void timeline(AuditSubject object) {
		this.text.append("from (select seq from audit_event where ");
		inRange("");
		and("subject = ?", object.key());
		this.text.append("union select seq from audit_mention where ");
		inRange("");
		and("object = ?", object.key());
		if (object instanceof AuditSubject.Person(String uid)) {
			this.text.append("union select seq from audit_event where ");
			inRange("");
			and("actor = ?", uid);
		}
		this.text.append(") found join audit_event e on e.seq = found.seq where true ");
	}

	private void inRange(String table) {
		this.text.append(table).append("seq >= ? and ").append(table).append("seq < ? ");
		this.arguments.add(this.bottom);
		this.arguments.add(this.top);
	}

	private void conditions() {
		if (!this.query.text().isEmpty()) {
			String pattern = containing(this.query.text());
			and("(lower(e.subject) like ? escape '!' or lower(e.detail) like ? escape '!')", pattern, pattern);
		}
		if (!this.query.actor().isEmpty()) {
			and("lower(e.actor) like ? escape '!'", escaped(this.query.actor()) + '%');
		}
		this.query.kind().ifPresent((kind) -> and("e.kind = ?", kind));
		this.query.from().ifPresent((from) -> and("e.happened_at >= ?", Jdbc.utc(from)));
		this.query.until().ifPresent((until) -> and("e.happened_at < ?", Jdbc.utc(until)));
	}

	private void and(String condition, Object... values) {
		this.text.append("and ").append(condition).append(' ');
		this.arguments.addAll(List.of(values));
	}

	/** Returns the statement from {@code from} on, without an order. */
	String text() {
		return this.text.toString();
	}

	/** Returns the arguments of the statement, followed by another one. */
	Object[] arguments(Object last) {
		List<Object> all = new ArrayList<>(this.arguments);
		all.add(last);
		return all.toArray();
	}

	/** Returns the pattern for lower-case texts that contain a text. */
	static String containing(String text) {
		return '%' + escaped(text) + '%';
	}

	private static String escaped(String text) {
		return text.toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_");
	}

}
