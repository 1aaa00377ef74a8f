package io.roomkeeper.store.room;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.room.Passcode;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.adoption.ExistingRoom;
import io.roomkeeper.room.adoption.PendingRoom;
import io.roomkeeper.room.adoption.PendingRooms;
import io.roomkeeper.run.RunId;

/** Stores pending rooms in {@code awaited_room}. */
public class JdbcPendingRooms implements PendingRooms {

	private static final String COLUMNS = "a.uid_key, a.mail_key, a.pmi, a.link, a.passcode, a.last_used_on";

	private static final String MATCHES = """
			%1$s from unnest(cast(? as bigint array)) as c(pmi) join awaited_room a on a.pmi = c.pmi where a.run_id %2$s ?
			union %1$s from unnest(cast(? as varchar(256) array)) as c(k) join awaited_room a on a.uid_key = c.k where a.run_id %2$s ?
			union %1$s from unnest(cast(? as varchar(320) array)) as c(k) join awaited_room a on a.mail_key = c.k where a.run_id %2$s ?
			""";

	private static final String WITH_LINK = """
			union %1$s from unnest(cast(? as varchar(40) array)) as c(k) join awaited_room a on a.link_key = c.k
			where a.run_id %2$s ?""";

	private final Jdbc jdbc;

	public JdbcPendingRooms(Jdbc jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public boolean any() {
		return this.jdbc.first("select 1 from awaited_room limit 1", (row, _) -> row.getInt(1)).isPresent();
	}

	@Override
	public List<PendingRoom> alike(Collection<PendingRoom> rooms, RunId run) {
		String sql = (MATCHES + WITH_LINK).formatted("select " + COLUMNS, "=");
		return this.jdbc.template().query(sql, (statement) -> {
			setKeys(statement, rooms, run);
			Jdbc.setTexts(statement, 7, links(rooms));
			statement.setLong(8, run.value());
		}, (row, _) -> read(row));
	}

	@Override
	public void add(Collection<PendingRoom> rooms, RunId run) {
		if (rooms.isEmpty()) {
			return;
		}
		this.jdbc.inTransaction(() -> {
			List<Long> earlier = this.jdbc.template()
				.query(MATCHES.formatted("select a.pmi", "<>"), (statement) -> setKeys(statement, rooms, run),
						(row, _) -> row.getLong(1));
			this.jdbc.batch("delete from awaited_room where pmi = ?", earlier,
					(statement, pmi) -> statement.setLong(1, pmi));
			this.jdbc.batch("update awaited_room set link = null, link_key = null where link_key = ?",
					List.of(links(rooms)), (statement, link) -> {
						this.jdbc.dialect().planEachTime(statement);
						statement.setString(1, link);
					});
			this.jdbc.batch("""
					insert into awaited_room (uid_key, mail_key, pmi, link, link_key, passcode, last_used_on, run_id)
					values (?, ?, ?, ?, ?, ?, ?, ?)""", rooms, (statement, room) -> set(statement, room, run));
		});
	}

	/** The table may have been nearly empty when the statement was planned before. */
	private void setKeys(PreparedStatement statement, Collection<PendingRoom> rooms, RunId run) throws SQLException {
		this.jdbc.dialect().planEachTime(statement);
		Jdbc.setLongs(statement, 1, rooms.stream().map((room) -> room.room().pmi().number()).toArray(Long[]::new));
		statement.setLong(2, run.value());
		Jdbc.setTexts(statement, 3, rooms.stream().flatMap((room) -> room.uidKey().stream()).toArray(String[]::new));
		statement.setLong(4, run.value());
		Jdbc.setTexts(statement, 5, rooms.stream().flatMap((room) -> room.mailKey().stream()).toArray(String[]::new));
		statement.setLong(6, run.value());
	}

	private static String[] links(Collection<PendingRoom> rooms) {
		return rooms.stream()
			.flatMap((room) -> room.room().link().stream())
			.map(PersonalLink::key)
			.toArray(String[]::new);
	}

	private static void set(PreparedStatement statement, PendingRoom awaited, RunId run) throws SQLException {
		ExistingRoom room = awaited.room();
		Jdbc.setText(statement, 1, awaited.uidKey());
		Jdbc.setText(statement, 2, awaited.mailKey());
		statement.setLong(3, room.pmi().number());
		Jdbc.setText(statement, 4, room.link().map(PersonalLink::name));
		Jdbc.setText(statement, 5, room.link().map(PersonalLink::key));
		Jdbc.setText(statement, 6, room.passcode().map(Passcode::text));
		Jdbc.setDate(statement, 7, room.lastUsedOn());
		statement.setLong(8, run.value());
	}

	private static PendingRoom read(ResultSet row) throws SQLException {
		return new PendingRoom(Optional.ofNullable(row.getString(1)), Optional.ofNullable(row.getString(2)),
				new ExistingRoom(new PersonalMeetingId(row.getLong(3)),
						Optional.ofNullable(row.getString(4)).map(PersonalLink::new),
						Optional.ofNullable(row.getString(5)).map(Passcode::new),
						Optional.ofNullable(row.getObject(6, LocalDate.class))));
	}

	@Override
	public List<PendingRoom> page(long afterNumber, int limit) {
		return this.jdbc.list("select " + COLUMNS + " from awaited_room a where a.pmi > ? order by a.pmi limit ?",
				(row, _) -> read(row), afterNumber, limit);
	}

	@Override
	public Set<String> among(Collection<String> uids, Collection<String> mails) {
		Set<String> awaited = new HashSet<>();
		this.jdbc.template()
			.query("""
					select a.uid_key from unnest(cast(? as varchar(256) array)) as c(k) join awaited_room a on a.uid_key = c.k
					union
					select a.mail_key from unnest(cast(? as varchar(320) array)) as c(k)
					join awaited_room a on a.mail_key = c.k""",
					(statement) -> {
						Jdbc.setTexts(statement, 1, uids.toArray(String[]::new));
						Jdbc.setTexts(statement, 2, mails.toArray(String[]::new));
					}, (row) -> {
						awaited.add(row.getString(1));
					});
		return awaited;
	}

	@Override
	public void remove(Collection<PendingRoom> rooms) {
		this.jdbc.batch("delete from awaited_room where pmi = ?", rooms,
				(statement, room) -> statement.setLong(1, room.room().pmi().number()));
	}

}
