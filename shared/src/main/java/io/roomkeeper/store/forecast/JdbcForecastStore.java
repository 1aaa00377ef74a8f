package io.roomkeeper.store.forecast;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.forecast.ForecastStore;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.PersonalMeetingId;

/**
 * Counts rooms, people and numbers by the date on which a nightly job handles them.
 */
class JdbcForecastStore implements ForecastStore {

	/** Active rooms of present people, each with its end and the last warning for it. */
	private static final String ROOMS = """
			(select r.person_id as owner, p.uid as uid, r.pmi as pmi, %1$s as ends,
			  (select min(w.days_before) from room_warning w where w.person_id = r.person_id and w.expires_on = %1$s)
			    as warned
			from room r join person p on p.id = r.person_id
			left join veto v on v.person_id = r.person_id and v.kind = 'EXPIRY'
			where r.state = 'ACTIVE' and p.missing_since is null and r.expires_on <= ?) e
			""".formatted("case when v.held_until > r.expires_on then v.held_until else r.expires_on end");

	private static final String MISSING = """
			from person p join room r on r.person_id = p.id
			left join veto v on v.person_id = r.person_id and v.kind = 'RETIREMENT'
			where p.missing_since is not null and r.state <> 'RETIRED'
			""";

	/** Numbers in quarantine, each with the first date on which it can be released. */
	private static final String NUMBERS = """
			from (select n.pmi as pmi, p.uid as uid,
			  case when v.held_until > n.quarantined_until then v.held_until else n.quarantined_until end as released
			from retired_number n join person p on p.id = n.last_owner
			left join veto v on v.person_id = n.last_owner and v.kind = 'NUMBER' and v.pmi = n.pmi
			where n.quarantined_until <= ? and not exists (select 1 from room r where r.pmi = n.pmi)) e
			""";

	private final Jdbc jdbc;

	JdbcForecastStore(Jdbc jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<RoomEnds> roomEnds(LocalDate upTo) {
		return this.jdbc.list(
				"select e.ends, e.warned, count(*) from " + ROOMS
						+ " where e.ends <= ? group by e.ends, e.warned order by e.ends, e.warned",
				(row, _) -> new RoomEnds(row.getObject(1, LocalDate.class), days(row, 2), row.getInt(3)), upTo, upTo);
	}

	@Override
	public List<EndingRoom> endingRooms(LocalDate from, LocalDate to, int limit) {
		return this.jdbc.list(
				"select e.owner, e.uid, e.pmi, e.ends, e.warned from " + ROOMS
						+ " where e.ends >= ? and e.ends <= ? order by e.owner limit ?",
				(row, _) -> new EndingRoom(new PersonId(row.getInt(1)), row.getString(2),
						new PersonalMeetingId(row.getLong(3)), row.getObject(4, LocalDate.class), days(row, 5)),
				to, from, to, limit);
	}

	@Override
	public List<MissingOwners> missingOwners() {
		return this.jdbc.list(
				"select p.missing_since, v.held_until, count(*) " + MISSING
						+ "group by p.missing_since, v.held_until order by p.missing_since",
				(row, _) -> new MissingOwners(moment(row, 1), date(row, 2), row.getInt(3)));
	}

	@Override
	public List<MissingOwner> missingBefore(Instant before) {
		return this.jdbc.list(
				"select p.id, p.uid, p.missing_since, v.held_until " + MISSING
						+ "and p.missing_since < ? order by p.id",
				(row, _) -> new MissingOwner(new PersonId(row.getInt(1)), row.getString(2), moment(row, 3),
						date(row, 4)),
				Jdbc.utc(before));
	}

	@Override
	public Map<LocalDate, Integer> numbers(LocalDate upTo) {
		Map<LocalDate, Integer> numbers = new TreeMap<>();
		this.jdbc
			.list("select e.released, count(*) " + NUMBERS + "where e.released <= ? group by e.released",
					(row, _) -> Map.entry(row.getObject(1, LocalDate.class), row.getInt(2)), upTo, upTo)
			.forEach((count) -> numbers.merge(count.getKey(), count.getValue(), Integer::sum));
		this.jdbc.list(
				"select reserved_until, count(*) from reserved_number where reserved_until < ? group by reserved_until",
				(row, _) -> Map.entry(row.getObject(1, LocalDate.class).plusDays(1), row.getInt(2)), upTo)
			.forEach((count) -> numbers.merge(count.getKey(), count.getValue(), Integer::sum));
		return numbers;
	}

	@Override
	public List<EndingNumber> endingNumbers(LocalDate from, LocalDate to, int limit) {
		return this.jdbc.list(
				"select e.pmi, e.released, e.uid " + NUMBERS
						+ "where e.released >= ? and e.released <= ? order by e.pmi limit ?",
				(row, _) -> new EndingNumber(new PersonalMeetingId(row.getLong(1)), row.getObject(2, LocalDate.class),
						row.getString(3)),
				to, from, to, limit);
	}

	private static OptionalInt days(ResultSet row, int column) throws SQLException {
		int days = row.getInt(column);
		return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(days);
	}

	private static Instant moment(ResultSet row, int column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	private static Optional<LocalDate> date(ResultSet row, int column) throws SQLException {
		return Optional.ofNullable(row.getObject(column, LocalDate.class));
	}

}
