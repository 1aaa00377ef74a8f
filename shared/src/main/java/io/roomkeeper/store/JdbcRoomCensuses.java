package io.roomkeeper.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

import io.roomkeeper.roster.RoomCensus;
import io.roomkeeper.roster.RoomCensuses;

/** Censuses in {@code room_census}. */
class JdbcRoomCensuses implements RoomCensuses {

	private static final String SELECT = "select taken_on, active, ending, expired, retired, no_room, missing from room_census ";

	private final Jdbc jdbc;

	JdbcRoomCensuses(Jdbc jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void keep(RoomCensus census) {
		this.jdbc.inTransaction(() -> {
			this.jdbc.update("delete from room_census where taken_on = ?", census.on());
			this.jdbc.update("""
					insert into room_census (taken_on, active, ending, expired, retired, no_room, missing)
					values (?, ?, ?, ?, ?, ?, ?)""", census.on(), census.active(), census.ending(), census.expired(),
					census.retired(), census.noRoom(), census.missing());
		});
	}

	@Override
	public Optional<RoomCensus> near(LocalDate day) {
		return this.jdbc
			.first(SELECT + "where taken_on <= ? order by taken_on desc fetch first 1 rows only",
					JdbcRoomCensuses::read, day)
			.or(() -> this.jdbc.first(SELECT + "order by taken_on fetch first 1 rows only", JdbcRoomCensuses::read));
	}

	private static RoomCensus read(ResultSet row, int index) throws SQLException {
		return new RoomCensus(row.getObject(1, LocalDate.class), row.getInt(2), row.getInt(3), row.getInt(4),
				row.getInt(5), row.getInt(6), row.getInt(7));
	}

}
