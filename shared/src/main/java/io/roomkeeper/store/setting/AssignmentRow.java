package io.roomkeeper.store.setting;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.Lock;
import io.roomkeeper.setting.policy.PastAssignment;
import io.roomkeeper.setting.policy.Scope;

/** Reads and writes assignments as rows of {@code setting_assignment}. */
final class AssignmentRow {

	static final String ACCOUNT = "ACCOUNT";

	static final String GROUP = "GROUP";

	static final String USER = "USER";

	static final String SELECT = """
			select setting_key, scope, scope_id, set_value, locked, lock_until, no_exceptions, author, set_at, reason,
			replaced_at, replaced_by from setting_assignment\s""";

	static final String INSERT = """
			insert into setting_assignment (setting_key, scope, scope_id, slot, set_value, locked, lock_until,
			no_exceptions, author, set_at, reason) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	static final String REPLACE = """
			update setting_assignment set slot = null, replaced_at = ?, replaced_by = ?
			where scope = ? and scope_id = ? and setting_key = ? and slot = ?""";

	private AssignmentRow() {
	}

	static String scope(Scope scope) {
		return switch (scope) {
			case Scope.Account() -> ACCOUNT;
			case Scope.Group _ -> GROUP;
			case Scope.User _ -> USER;
		};
	}

	static int id(Scope scope) {
		return switch (scope) {
			case Scope.Account() -> 0;
			case Scope.Group(GroupId id) -> id.value();
			case Scope.User(PersonId id) -> id.value();
		};
	}

	static void insert(PreparedStatement statement, Assignment set) throws SQLException {
		statement.setString(1, set.key().text());
		statement.setString(2, scope(set.scope()));
		statement.setInt(3, id(set.scope()));
		statement.setString(4, set.slot().name());
		statement.setString(5, set.value().text());
		statement.setBoolean(6, set.lock().isPresent());
		statement.setObject(7, set.lock().flatMap(Lock::until).map(Jdbc::utc).orElse(null));
		statement.setBoolean(8, set.lock().filter(Lock::noExceptions).isPresent());
		statement.setString(9, Jdbc.cut(set.author(), 256));
		statement.setObject(10, Jdbc.utc(set.at()));
		statement.setString(11, Jdbc.cut(set.reason(), 1000));
	}

	static void replace(PreparedStatement statement, Assignment by) throws SQLException {
		statement.setObject(1, Jdbc.utc(by.at()));
		statement.setString(2, Jdbc.cut(by.author(), 256));
		statement.setString(3, scope(by.scope()));
		statement.setInt(4, id(by.scope()));
		statement.setString(5, by.key().text());
		statement.setString(6, by.slot().name());
	}

	static Assignment read(ResultSet row) throws SQLException {
		Optional<Lock> lock = row.getBoolean(5)
				? Optional.of(new Lock(Jdbc.instant(row.getObject(6, OffsetDateTime.class)), row.getBoolean(7)))
				: Optional.empty();
		return new Assignment(new SettingKey(row.getString(1)), scope(row.getString(2), row.getInt(3)),
				new SettingValue(row.getString(4)), lock, row.getString(8),
				row.getObject(9, OffsetDateTime.class).toInstant(), row.getString(10));
	}

	static PastAssignment past(ResultSet row) throws SQLException {
		return new PastAssignment(read(row), Jdbc.instant(row.getObject(11, OffsetDateTime.class)),
				Optional.ofNullable(row.getString(12)));
	}

	static Scope scope(String kind, int id) {
		return switch (kind) {
			case ACCOUNT -> new Scope.Account();
			case GROUP -> new Scope.Group(new GroupId(id));
			default -> new Scope.User(new PersonId(id));
		};
	}

}
