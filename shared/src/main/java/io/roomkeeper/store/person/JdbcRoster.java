package io.roomkeeper.store.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.roster.Roster;
import io.roomkeeper.roster.RosterEntry;
import io.roomkeeper.roster.index.RosterLine;
import io.roomkeeper.store.room.RoomRow;

/** Reads people with their rooms. */
public class JdbcRoster implements Roster {

	private static final String SELECT = "select " + PersonRow.COLUMNS + ", " + RoomRow.COLUMNS;

	private static final String ROOM = " left join room r on r.person_id = p.id";

	private static final String LINES = """
			select p.id, p.uid, p.display_name, p.given_name, p.family_name, p.mail, p.licence,
			  case when p.missing_since is null then 0 else 1 end, r.pmi, r.link, r.state, r.last_used_on, r.expires_on
			from person p left join room r on r.person_id = p.id and r.person_id > ?
			where p.id > ? order by p.id limit ?""";

	private static final String ROOMS = """
			select r.person_id, r.pmi, r.link, r.state, r.last_used_on, r.expires_on from room r
			where r.person_id > ? order by r.person_id limit ?""";

	/** The number of people read at once, so that no database buffers all of them. */
	private static final int PAGE = 10_000;

	private final Jdbc jdbc;

	private final int pageSize;

	public JdbcRoster(Jdbc jdbc) {
		this(jdbc, PAGE);
	}

	/**
	 * @param pageSize how many people are read at once
	 */
	public JdbcRoster(Jdbc jdbc, int pageSize) {
		this.jdbc = jdbc;
		this.pageSize = pageSize;
	}

	@Override
	public List<RosterEntry> all(Collection<PersonId> ids) {
		Integer[] wanted = ids.stream().map(PersonId::value).toArray(Integer[]::new);
		Map<PersonId, RosterEntry> found = new HashMap<>();
		this.jdbc.template()
			.query(SELECT + " from unnest(cast(? as integer array)) as c(person_id) join person p on p.id = c.person_id"
					+ ROOM, (statement) -> Jdbc.setIntegers(statement, 1, wanted), (row) -> {
						RosterEntry entry = read(row);
						found.put(entry.person().id(), entry);
					});
		return ids.stream().map(found::get).filter(Objects::nonNull).toList();
	}

	@Override
	public void read(Consumer<RosterLine> reader) {
		List<RosterLine> page = new ArrayList<>();
		int after = 0;
		do {
			page = this.jdbc.list(LINES, JdbcRoster::line, after, after, this.pageSize);
			callOtherNames(page).forEach(reader);
			after = page.isEmpty() ? after : page.getLast().id().value();
		}
		while (page.size() == this.pageSize);
	}

	@Override
	public void readRooms(BiConsumer<PersonId, RosterLine.Room> reader) {
		int[] page = { 0, this.pageSize };
		while (page[1] == this.pageSize) {
			page[1] = 0;
			this.jdbc.template().query(ROOMS, (row) -> {
				page[0] = row.getInt(1);
				page[1]++;
				reader.accept(new PersonId(page[0]), room(row, 1));
			}, page[0], this.pageSize);
		}
	}

	private Stream<RosterLine> callOtherNames(List<RosterLine> page) {
		if (page.isEmpty()) {
			return Stream.of();
		}
		Map<Integer, List<String>> others = new AliasTable(this.jdbc).between(page.getFirst().id().value(),
				page.getLast().id().value());
		return page.stream()
			.map((line) -> Optional.ofNullable(others.get(line.id().value())).map(line::called).orElse(line));
	}

	private static RosterEntry read(ResultSet row) throws SQLException {
		Optional<PersonalRoom> room = (row.getObject(PersonRow.WIDTH + 1) != null)
				? Optional.of(RoomRow.read(row, PersonRow.WIDTH)) : Optional.empty();
		return new RosterEntry(PersonRow.read(row), room);
	}

	private static RosterLine line(ResultSet row, int index) throws SQLException {
		return new RosterLine(new PersonId(row.getInt(1)), new Uid(row.getString(2)), row.getString(3),
				row.getString(4), row.getString(5), Optional.ofNullable(row.getString(6)),
				Licence.valueOf(row.getString(7)), row.getInt(8) == 1,
				(row.getString(11) != null) ? Optional.of(room(row, 8)) : Optional.empty());
	}

	private static RosterLine.Room room(ResultSet row, int before) throws SQLException {
		return new RosterLine.Room(new PersonalMeetingId(row.getLong(before + 1)),
				Optional.ofNullable(row.getString(before + 2)).map(PersonalLink::new),
				RoomState.valueOf(row.getString(before + 3)),
				Optional.ofNullable(row.getObject(before + 4, LocalDate.class)),
				row.getObject(before + 5, LocalDate.class));
	}

}
