package io.roomkeeper.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.directory.Uid;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.Roster;
import io.roomkeeper.room.RosterEntry;
import io.roomkeeper.room.RosterQuery;

/** The list of people, asked of the database. */
class JdbcRoster implements Roster {

	private static final String FROM = " from person p left join room r on r.person_id = p.id";

	private static final String SELECT = "select " + PersonRow.COLUMNS + ", " + RoomRow.COLUMNS + FROM;

	private final Jdbc jdbc;

	JdbcRoster(Jdbc jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public int count(RosterQuery query) {
		RosterSql sql = new RosterSql(query);
		String from = sql.isOfPeople() ? " from person p" : FROM;
		return this.jdbc.count("select count(*)" + from + sql.where(), sql.arguments());
	}

	@Override
	public List<RosterEntry> page(RosterQuery query, int offset, int limit) {
		RosterSql sql = new RosterSql(query);
		return this.jdbc.list(SELECT + sql.where() + sql.order() + " limit ? offset ?", JdbcRoster::read,
				sql.arguments(limit, offset));
	}

	@Override
	public List<RosterEntry> after(RosterQuery query, String after, int limit) {
		RosterSql sql = new RosterSql(query);
		if (!after.isEmpty()) {
			sql.add("p.uid_key > ?", new Uid(after).key());
		}
		return this.jdbc.list(SELECT + sql.where() + " order by p.uid_key, p.id limit ?", JdbcRoster::read,
				sql.arguments(limit));
	}

	@Override
	public Optional<RosterEntry> find(Uid uid) {
		return this.jdbc.first(SELECT + """
				 where p.uid_key = ?
				order by case when p.missing_since is null then 0 else 1 end, p.id desc limit 1""", JdbcRoster::read,
				uid.key());
	}

	private static RosterEntry read(ResultSet row, int index) throws SQLException {
		Optional<PersonalRoom> room = (row.getObject(PersonRow.WIDTH + 1) != null)
				? Optional.of(RoomRow.read(row, PersonRow.WIDTH)) : Optional.empty();
		return new RosterEntry(PersonRow.read(row), room);
	}

}
