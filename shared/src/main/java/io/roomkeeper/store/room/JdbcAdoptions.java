package io.roomkeeper.store.room;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import io.roomkeeper.counter.ChangeCounter;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.OwnerRange;
import io.roomkeeper.room.Passcode;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.adoption.Adoptions;
import io.roomkeeper.room.adoption.KeptRoom;

/** Stores adoptions in {@code room}, as {@code adopted_on} and {@code shown_on}. */
public class JdbcAdoptions implements Adoptions {

	private static final String REST = """
			insert into retired_number (pmi, last_owner, retired_on, quarantined_until)
			select r.pmi, r.person_id, cast(? as date), cast(? as date) from room r
			where r.person_id = ? and r.pmi <> ? and not exists (select 1 from retired_number n where n.pmi = r.pmi)""";

	private static final String REPLACE = """
			update room set pmi = ?, link = ?, link_key = ?, passcode = ?, state = ?, assigned_on = ?, last_used_on = ?,
			  expires_on = ?, expired_on = ?, adopted_on = ?, version = version + 1 where person_id = ?""";

	private final Jdbc jdbc;

	public JdbcAdoptions(Jdbc jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public SequencedMap<OwnerRange, Long> parts(int size) {
		int rooms = this.jdbc.count("select count(*) from room");
		return OwnerParts.of(this.jdbc, rooms, rooms / size + 1, "true");
	}

	@Override
	public List<PersonId> owners(OwnerRange range, int limit) {
		return this.jdbc.list(
				"select person_id from room where person_id > ? and person_id <= ? order by person_id limit ?",
				(row, _) -> new PersonId(row.getInt(1)), range.after(), range.last(), limit);
	}

	@Override
	public Map<PersonId, KeptRoom> roomsOf(Collection<PersonId> owners) {
		Map<PersonId, KeptRoom> rooms = new HashMap<>();
		Integer[] ids = owners.stream().map(PersonId::value).toArray(Integer[]::new);
		this.jdbc.template()
			.query("select r.adopted_on, r.shown_on, " + RoomRow.COLUMNS
					+ " from unnest(cast(? as integer array)) as c(person_id) join room r on r.person_id = c.person_id",
					(statement) -> Jdbc.setIntegers(statement, 1, ids), (row) -> {
						PersonalRoom room = RoomRow.read(row, 2);
						rooms.put(room.owner(), new KeptRoom(room, row.getObject(1) != null, row.getObject(2) != null));
					});
		return rooms;
	}

	@Override
	public Map<PersonalMeetingId, PersonId> holdersOf(Collection<PersonalMeetingId> numbers, LocalDate asOf) {
		Map<PersonalMeetingId, PersonId> holders = new HashMap<>();
		Long[] wanted = numbers.stream().map(PersonalMeetingId::number).toArray(Long[]::new);
		this.jdbc.template().query("""
				select c.pmi, n.last_owner from unnest(cast(? as bigint array)) as c(pmi)
				join retired_number n on n.pmi = c.pmi where n.quarantined_until > ?
				union all
				select c.pmi, r.person_id from unnest(cast(? as bigint array)) as c(pmi)
				join room r on r.pmi = c.pmi""", (statement) -> {
			Jdbc.setLongs(statement, 1, wanted);
			statement.setObject(2, asOf);
			Jdbc.setLongs(statement, 3, wanted);
		}, (row) -> {
			holders.put(new PersonalMeetingId(row.getLong(1)), new PersonId(row.getInt(2)));
		});
		return holders;
	}

	@Override
	public Map<PersonalLink, PersonId> ownersOf(Collection<PersonalLink> links) {
		Map<PersonalLink, PersonId> owners = new HashMap<>();
		String[] keys = links.stream().map(PersonalLink::key).toArray(String[]::new);
		this.jdbc.template().query("""
				select r.link, r.person_id from unnest(cast(? as varchar(40) array)) as c(link_key)
				join room r on r.link_key = c.link_key""", (statement) -> Jdbc.setTexts(statement, 1, keys), (row) -> {
			owners.put(new PersonalLink(row.getString(1)), new PersonId(row.getInt(2)));
		});
		return owners;
	}

	@Override
	public void replace(Collection<PersonalRoom> rooms, LocalDate on, LocalDate quarantinedUntil) {
		TakenNumbers.unlessTaken(this.jdbc, () -> {
			this.jdbc.batch(REST, rooms, (statement, room) -> {
				statement.setObject(1, on);
				statement.setObject(2, quarantinedUntil);
				statement.setInt(3, room.owner().value());
				statement.setLong(4, room.pmi().number());
			});
			this.jdbc.batch("delete from retired_number where pmi = ?", rooms,
					(statement, room) -> statement.setLong(1, room.pmi().number()));
			this.jdbc.batch(REPLACE, rooms, (statement, room) -> {
				statement.setLong(1, room.pmi().number());
				Jdbc.setText(statement, 2, room.link().map(PersonalLink::name));
				Jdbc.setText(statement, 3, room.link().map(PersonalLink::key));
				Jdbc.setText(statement, 4, room.passcode().map(Passcode::text));
				statement.setString(5, room.state().name());
				statement.setObject(6, room.assignedOn());
				Jdbc.setDate(statement, 7, room.lastUsedOn());
				statement.setObject(8, room.expiresOn());
				Jdbc.setDate(statement, 9, room.expiredOn());
				statement.setObject(10, on);
				statement.setInt(11, room.owner().value());
			});
			this.jdbc.changed(ChangeCounter.ROOMS, !rooms.isEmpty());
		});
	}

	@Override
	public void adopted(Collection<PersonId> owners, LocalDate on) {
		JdbcRooms.note(this.jdbc, "adopted_on", owners, on);
	}

}
