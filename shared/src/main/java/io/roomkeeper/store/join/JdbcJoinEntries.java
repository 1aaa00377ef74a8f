package io.roomkeeper.store.join;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.join.JoinAddress;
import io.roomkeeper.join.JoinEntries;
import io.roomkeeper.join.JoinEntry;
import io.roomkeeper.join.JoinEntry.Place;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.Passcode;

/**
 * Looks addresses up in {@code room}, {@code retired_number} and {@code meeting}, with
 * one statement for all numbers. A meeting in the personal room shares its passcode while
 * the room is active.
 */
public class JdbcJoinEntries implements JoinEntries {

	private static final String MEETING = """
			select m.host_id, cast('MEETING' as varchar(8)), m.id,
			  case when m.in_personal_room and r.state = 'ACTIVE' then r.passcode else m.passcode end
			from meeting m left join room r on r.person_id = m.host_id where m.%s = ?""";

	private static final String BY_NUMBER = """
			select r.person_id, cast('ROOM' as varchar(8)), 0, r.passcode from room r where r.pmi = ?
			union all
			select r.person_id, cast('FORMER' as varchar(8)), 0, r.passcode from retired_number n join room r on r.person_id = n.last_owner
			where n.pmi = ? and r.pmi <> n.pmi
			union all
			"""
			+ MEETING.formatted("meeting_number");

	private static final String BY_LINK = """
			select r.person_id, cast('ROOM' as varchar(8)), 0, r.passcode from room r where r.link_key = ?""";

	private static final String BY_TOKEN = MEETING.formatted("link_token");

	private final Jdbc jdbc;

	public JdbcJoinEntries(Jdbc jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Optional<JoinEntry> find(JoinAddress address) {
		return switch (address) {
			case JoinAddress.ByNumber(long number) ->
				this.jdbc.first(BY_NUMBER, (row, _) -> read(row), number, number, number);
			case JoinAddress.ByLink(var link) -> this.jdbc.first(BY_LINK, (row, _) -> read(row), link.key());
			case JoinAddress.ByToken(var token) -> this.jdbc.first(BY_TOKEN, (row, _) -> read(row), token.text());
		};
	}

	private static JoinEntry read(ResultSet row) throws SQLException {
		Place place = switch (row.getString(2)) {
			case "ROOM" -> new Place.OwnRoom();
			case "FORMER" -> new Place.FormerNumber();
			default -> new Place.Scheduled(new MeetingKey(row.getInt(3)));
		};
		return new JoinEntry(new PersonId(row.getInt(1)), place,
				Optional.ofNullable(row.getString(4)).map(Passcode::new));
	}

}
