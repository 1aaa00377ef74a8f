package io.roomkeeper.store.room;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.Passcode;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomState;

/** Reads and writes rooms as rows. */
public final class RoomRow {

	/** The columns that {@link #read} reads, in its order, of a table named {@code r}. */
	public static final String COLUMNS = "r.person_id, r.pmi, r.link, r.passcode, r.state, r.assigned_on, r.last_used_on,"
			+ " r.expires_on, r.expired_on";

	/** The statement that inserts the values of {@link #set}. */
	public static final String INSERT = """
			insert into room (person_id, pmi, link, link_key, passcode, state, assigned_on, last_used_on, expires_on,
			  expired_on)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private RoomRow() {
	}

	/**
	 * Reads a room.
	 * @param before the number of columns before the room's
	 */
	public static PersonalRoom read(ResultSet row, int before) throws SQLException {
		return new PersonalRoom(new PersonId(row.getInt(before + 1)), new PersonalMeetingId(row.getLong(before + 2)),
				Optional.ofNullable(row.getString(before + 3)).map(PersonalLink::new),
				Optional.ofNullable(row.getString(before + 4)).map(Passcode::new),
				RoomState.valueOf(row.getString(before + 5)), row.getObject(before + 6, LocalDate.class),
				Optional.ofNullable(row.getObject(before + 7, LocalDate.class)),
				row.getObject(before + 8, LocalDate.class),
				Optional.ofNullable(row.getObject(before + 9, LocalDate.class)));
	}

	/** Returns the rooms of these owners; owners without a room are left out. */
	public static Map<PersonId, PersonalRoom> of(Jdbc jdbc, Collection<PersonId> owners) {
		Map<PersonId, PersonalRoom> rooms = new HashMap<>();
		Integer[] ids = owners.stream().map(PersonId::value).distinct().toArray(Integer[]::new);
		jdbc.template()
			.query("select " + COLUMNS
					+ " from unnest(cast(? as integer array)) as c(id) join room r on r.person_id = c.id",
					(statement) -> Jdbc.setIntegers(statement, 1, ids), (row) -> {
						PersonalRoom room = read(row, 0);
						rooms.put(room.owner(), room);
					});
		return rooms;
	}

	public static void set(PreparedStatement statement, PersonalRoom room) throws SQLException {
		statement.setInt(1, room.owner().value());
		statement.setLong(2, room.pmi().number());
		Jdbc.setText(statement, 3, room.link().map(PersonalLink::name));
		Jdbc.setText(statement, 4, room.link().map(PersonalLink::key));
		Jdbc.setText(statement, 5, room.passcode().map(Passcode::text));
		statement.setString(6, room.state().name());
		statement.setObject(7, room.assignedOn());
		Jdbc.setDate(statement, 8, room.lastUsedOn());
		statement.setObject(9, room.expiresOn());
		Jdbc.setDate(statement, 10, room.expiredOn());
	}

}
