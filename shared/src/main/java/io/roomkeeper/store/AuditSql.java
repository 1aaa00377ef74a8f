package io.roomkeeper.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.roomkeeper.audit.AuditQuery;
import io.roomkeeper.database.Jdbc;

/** Converts a query for the audit trail to a condition with arguments. */
final class AuditSql {

	private final List<String> conditions = new ArrayList<>();

	private final List<Object> arguments = new ArrayList<>();

	AuditSql(AuditQuery query) {
		if (!query.text().isEmpty()) {
			String pattern = '%' + escaped(query.text().toLowerCase(Locale.ROOT)) + '%';
			this.conditions.add("(lower(subject) like ? escape '!' or lower(detail) like ? escape '!')");
			this.arguments.add(pattern);
			this.arguments.add(pattern);
		}
		if (!query.actor().isEmpty()) {
			this.conditions.add("lower(actor) like ? escape '!'");
			this.arguments.add(escaped(query.actor().toLowerCase(Locale.ROOT)) + '%');
		}
		query.kind().ifPresent((kind) -> add("kind = ?", kind));
		query.from().ifPresent((from) -> add("happened_at >= ?", Jdbc.utc(from)));
		query.until().ifPresent((until) -> add("happened_at < ?", Jdbc.utc(until)));
	}

	private void add(String condition, Object argument) {
		this.conditions.add(condition);
		this.arguments.add(argument);
	}

	/** Returns the condition followed by a space, or an empty text. */
	String where() {
		return this.conditions.isEmpty() ? "" : "where " + String.join(" and ", this.conditions) + " ";
	}

	/** Returns the arguments of the condition, followed by others. */
	Object[] arguments(Object... more) {
		List<Object> all = new ArrayList<>(this.arguments);
		all.addAll(List.of(more));
		return all.toArray();
	}

	private static String escaped(String text) {
		return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
	}

}
