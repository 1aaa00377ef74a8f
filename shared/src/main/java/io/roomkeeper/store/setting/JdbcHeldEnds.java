package io.roomkeeper.store.setting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.veto.HeldEnd;
import io.roomkeeper.veto.HeldEnds;
import io.roomkeeper.veto.VetoTarget;

/** Stores the ends that vetoes have moved in {@code held_end}. */
public class JdbcHeldEnds implements HeldEnds {

	private static final String LOCK = "LOCK";

	private static final String EXCEPTION = "EXCEPTION";

	private static final String SELECT = """
			select h.kind, h.scope, h.scope_id, h.setting_key, coalesce(p.uid, g.name, ''), h.end_before,
			  h.reason_before, h.end_now, h.held_until, h.reason, h.author, h.placed_at
			from held_end h left join person p on p.id = h.scope_id and h.scope = 'USER'
			left join user_group g on g.id = h.scope_id and h.scope = 'GROUP'\s""";

	private static final String TARGET = "kind = ? and scope = ? and scope_id = ? and setting_key = ?";

	private final Jdbc jdbc;

	public JdbcHeldEnds(Jdbc jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<HeldEnd> on(LocalDate asOf) {
		return this.jdbc.list(SELECT + "where h.held_until > ? order by h.held_until, h.setting_key, h.scope_id",
				(row, _) -> read(row), asOf);
	}

	@Override
	public Optional<HeldEnd> find(VetoTarget.End target) {
		return this.jdbc.first(SELECT + "where h." + TARGET.replace("and ", "and h."), (row, _) -> read(row),
				kind(target), AssignmentRow.scope(target.scope()), AssignmentRow.id(target.scope()),
				target.key().text());
	}

	@Override
	public void put(HeldEnd held) {
		this.jdbc.inTransaction(() -> {
			remove(held.target());
			Scope scope = held.target().scope();
			this.jdbc.update("""
					insert into held_end (kind, scope, scope_id, setting_key, end_before, reason_before, end_now,
					  held_until, reason, author, placed_at)
					values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", kind(held.target()), AssignmentRow.scope(scope),
					AssignmentRow.id(scope), held.target().key().text(), Jdbc.utc(held.before()),
					Jdbc.cut(held.reasonBefore(), 1000), Jdbc.utc(held.end()), held.until(),
					Jdbc.cut(held.reason(), 1000), Jdbc.cut(held.author(), 256), Jdbc.utc(held.at()));
		});
	}

	@Override
	public void remove(VetoTarget.End target) {
		this.jdbc.update("delete from held_end where " + TARGET, kind(target), AssignmentRow.scope(target.scope()),
				AssignmentRow.id(target.scope()), target.key().text());
	}

	@Override
	public void removePassed(LocalDate asOf) {
		this.jdbc.update("delete from held_end where held_until <= ?", asOf);
	}

	private static String kind(VetoTarget.End target) {
		return switch (target) {
			case VetoTarget.LockEnd _ -> LOCK;
			case VetoTarget.ExceptionEnd _ -> EXCEPTION;
		};
	}

	private static HeldEnd read(ResultSet row) throws SQLException {
		Scope scope = AssignmentRow.scope(row.getString(2), row.getInt(3));
		SettingKey key = new SettingKey(row.getString(4));
		VetoTarget.End target = (scope instanceof Scope.User(var person) && row.getString(1).equals(EXCEPTION))
				? new VetoTarget.ExceptionEnd(person, key) : new VetoTarget.LockEnd(scope, key);
		return new HeldEnd(target, row.getString(5), row.getObject(6, OffsetDateTime.class).toInstant(),
				row.getString(7), row.getObject(8, OffsetDateTime.class).toInstant(), row.getObject(9, LocalDate.class),
				row.getString(10), row.getString(11), row.getObject(12, OffsetDateTime.class).toInstant());
	}

}
