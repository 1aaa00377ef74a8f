package io.roomkeeper.store.room;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.database.bulk.BulkWriter;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.Passcode;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomState;
import org.jspecify.annotations.Nullable;

/** Reads and writes rooms as rows. */
public final class RoomRow {

	/** The columns that {@link #read} reads, in its order, of a table named {@code r}. */
	public static final String COLUMNS = "r.person_id, r.pmi, r.link, r.passcode, r.state, r.assigned_on, r.last_used_on,"
			+ " r.expires_on, r.expired_on";

	private static final String INSERTED = "person_id, pmi, link, link_key, passcode, state, assigned_on, last_used_on,"
			+ " expires_on, expired_on";

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

	/** Inserts rooms. */
	public static void insert(Jdbc jdbc, Collection<PersonalRoom> rooms) {
		new BulkWriter(jdbc).insert("room", INSERTED, rooms,
				(room) -> new @Nullable Object[] { room.owner().value(), room.pmi().number(),
						room.link().map(PersonalLink::name).orElse(null),
						room.link().map(PersonalLink::key).orElse(null),
						room.passcode().map(Passcode::text).orElse(null), room.state().name(), room.assignedOn(),
						room.lastUsedOn().orElse(null), room.expiresOn(), room.expiredOn().orElse(null) });
	}

}
