package io.roomkeeper.store.room;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.overview.RoomCensus;
import io.roomkeeper.overview.RoomCensuses;
import io.roomkeeper.room.RoomStatus;

/** Stores censuses in {@code room_census}. */
public class JdbcRoomCensuses implements RoomCensuses {

	private static final String COLUMNS = "taken_on, ending, active, overdue, expired, disabled, no_room, retired, missing";

	private static final String SELECT = "select " + COLUMNS + " from room_census ";

	/** The statuses in the order of their columns. */
	private static final List<RoomStatus> STATUSES = List.of(RoomStatus.ACTIVE, RoomStatus.OVERDUE, RoomStatus.EXPIRED,
			RoomStatus.DISABLED, RoomStatus.NO_ROOM, RoomStatus.RETIRED, RoomStatus.OWNER_MISSING);

	private final Jdbc jdbc;

	public JdbcRoomCensuses(Jdbc jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void keep(RoomCensus census) {
		this.jdbc.inTransaction(() -> {
			this.jdbc.update("delete from room_census where taken_on = ?", census.on());
			this.jdbc.update("insert into room_census (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
					Stream.concat(Stream.<Object>of(census.on(), census.ending()), STATUSES.stream().map(census::count))
						.toArray());
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
		Map<RoomStatus, Integer> people = new EnumMap<>(RoomStatus.class);
		for (int i = 0; i < STATUSES.size(); i++) {
			people.put(STATUSES.get(i), row.getInt(3 + i));
		}
		return new RoomCensus(row.getObject(1, LocalDate.class), people, row.getInt(2));
	}

}
