package io.roomkeeper.store.meeting;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.database.bulk.BulkWriter;
import io.roomkeeper.database.bulk.IdAllocator;
import io.roomkeeper.meeting.LinkToken;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingId;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.PreparedStatementSetter;

/** Meetings in {@code meeting} and the tables that refer to it. */
public class JdbcMeetings implements Meetings {

	private static final String SELECT = "select " + MeetingRow.COLUMNS + " from meeting m ";

	private static final String GOES_ON = "m.cancelled_at is null and (m.last_start_at is null or m.last_start_at >= ?)";

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ssxxx", Locale.ROOT);

	private static final String OF_DEPARTED = "join person p on p.id = m.host_id where p.missing_since is not null and "
			+ GOES_ON;

	private final Jdbc jdbc;

	private final IdAllocator keys;

	private final BulkWriter rows;

	private final MeetingDetails details;

	public JdbcMeetings(Jdbc jdbc) {
		this.jdbc = jdbc;
		this.keys = new IdAllocator(jdbc, "meeting");
		this.rows = new BulkWriter(jdbc);
		this.details = new MeetingDetails(jdbc, this.rows);
	}

	@Override
	public List<MeetingKey> newKeys(int count) {
		if (count == 0) {
			return List.of();
		}
		int first = this.keys.take(count);
		return IntStream.range(first, first + count).mapToObj(MeetingKey::new).toList();
	}

	@Override
	public void add(Collection<Meeting> meetings, Instant now) {
		this.jdbc.inTransaction(() -> {
			this.rows.insert("meeting", MeetingRow.INSERTED, meetings, (meeting) -> MeetingRow.inserted(meeting, now));
			this.details.add(meetings);
		});
	}

	@Override
	public boolean replace(Meeting meeting, Instant now) {
		return this.jdbc.inTransaction(() -> {
			if (this.jdbc.update(MeetingRow.UPDATE,
					(statement) -> BulkWriter.set(statement, MeetingRow.updated(meeting, now))) == 0) {
				return false;
			}
			this.details.remove(meeting.key());
			this.details.add(List.of(meeting));
			return true;
		});
	}

	@Override
	public Optional<Meeting> find(MeetingKey key) {
		return read(SELECT + "where m.id = ?", (statement) -> statement.setInt(1, key.value())).stream().findFirst();
	}

	@Override
	public Map<MeetingKey, Meeting> all(Collection<MeetingKey> keys) {
		Integer[] ids = keys.stream().map(MeetingKey::value).distinct().toArray(Integer[]::new);
		Map<MeetingKey, Meeting> found = new HashMap<>();
		read("select " + MeetingRow.COLUMNS
				+ " from unnest(cast(? as integer array)) as c(id) join meeting m on m.id = c.id",
				(statement) -> Jdbc.setIntegers(statement, 1, ids))
			.forEach((meeting) -> found.put(meeting.key(), meeting));
		return found;
	}

	@Override
	public Optional<Meeting> withToken(LinkToken token) {
		return read(SELECT + "where m.link_token = ?", (statement) -> statement.setString(1, token.text())).stream()
			.findFirst();
	}

	@Override
	public Map<String, Meeting> withUids(Collection<String> uids) {
		Map<String, Meeting> found = new HashMap<>();
		read("select " + MeetingRow.COLUMNS
				+ " from unnest(cast(? as varchar(255) array)) as c(uid) join meeting m on m.calendar_uid = c.uid order by m.id",
				(statement) -> Jdbc.setTexts(statement, 1, uids.stream().distinct().toArray(String[]::new)))
			.forEach((meeting) -> found.putIfAbsent(meeting.calendar().uid().orElseThrow(), meeting));
		return found;
	}

	@Override
	public List<Meeting> withoutUid(Map<PersonId, Set<Instant>> starts) {
		List<Integer> hosts = new ArrayList<>();
		List<String> moments = new ArrayList<>();
		starts.forEach((host, all) -> all.forEach((moment) -> {
			hosts.add(host.value());
			moments.add(MOMENT.format(moment.atOffset(ZoneOffset.UTC)));
		}));
		return read("select " + MeetingRow.COLUMNS
				+ " from unnest(cast(? as integer array), cast(? as varchar(32) array)) as c(host, moment) join meeting m"
				+ " on m.host_id = c.host and m.starts_at = cast(c.moment as timestamp(6) with time zone)"
				+ " and m.calendar_uid is null order by m.id", (statement) -> {
					Jdbc.setIntegers(statement, 1, hosts.toArray(Integer[]::new));
					Jdbc.setTexts(statement, 2, moments.toArray(String[]::new));
				});
	}

	@Override
	public Map<MeetingId, MeetingKey> withNumbers(Collection<MeetingId> numbers) {
		Map<MeetingId, MeetingKey> found = new HashMap<>();
		this.jdbc.template()
			.query("""
					select m.meeting_number, m.id from unnest(cast(? as bigint array)) as c(number)
					join meeting m on m.meeting_number = c.number""", (statement) -> Jdbc.setLongs(statement, 1,
					numbers.stream().map(MeetingId::number).distinct().toArray(Long[]::new)), (row) -> {
						found.put(new MeetingId(row.getLong(1)), new MeetingKey(row.getInt(2)));
					});
		return found;
	}

	@Override
	public List<Meeting> upcomingOf(PersonId host, Instant from, int limit) {
		return read(SELECT + "where m.host_id = ? and " + GOES_ON
				+ " order by coalesce(m.next_start_at, m.starts_at), m.id limit ?", (statement) -> {
					statement.setInt(1, host.value());
					statement.setObject(2, Jdbc.utc(from));
					statement.setInt(3, limit);
				});
	}

	@Override
	public int countInPersonalRooms(Collection<PersonId> hosts, Instant from) {
		Integer[] ids = hosts.stream().map(PersonId::value).distinct().toArray(Integer[]::new);
		int[] count = new int[1];
		this.jdbc.template().query("""
				select count(*) from unnest(cast(? as integer array)) as c(id) join meeting m on m.host_id = c.id
				where m.in_personal_room and\s""" + GOES_ON, (statement) -> {
			Jdbc.setIntegers(statement, 1, ids);
			statement.setObject(2, Jdbc.utc(from));
		}, (row) -> {
			count[0] = row.getInt(1);
		});
		return count[0];
	}

	@Override
	public List<Meeting> inPersonalRooms(Collection<PersonId> hosts, Instant from) {
		Integer[] ids = hosts.stream().map(PersonId::value).distinct().toArray(Integer[]::new);
		return read("select " + MeetingRow.COLUMNS
				+ " from unnest(cast(? as integer array)) as c(id) join meeting m on m.host_id = c.id where m.in_personal_room and "
				+ GOES_ON + " order by m.host_id, m.id", (statement) -> {
					Jdbc.setIntegers(statement, 1, ids);
					statement.setObject(2, Jdbc.utc(from));
				});
	}

	@Override
	public List<PersonId> hostsInPersonalRooms(Instant from, @Nullable PersonId after, int limit) {
		if (after == null && !anyInPersonalRooms(from)) {
			return List.of();
		}
		int last = (after != null) ? after.value() : 0;
		return this.jdbc.list("""
				select p.id from person p where p.id > ? and exists (select 1 from meeting m
				  where m.host_id = p.id and m.host_id > ? and m.in_personal_room and\s""" + GOES_ON + """
				) order by p.id limit ?""", (row, _) -> new PersonId(row.getInt(1)), last, last, Jdbc.utc(from), limit);
	}

	/** Returns whether there are such meetings, without a search of all people. */
	private boolean anyInPersonalRooms(Instant from) {
		return this.jdbc
			.first("select 1 from meeting m where m.in_personal_room and " + GOES_ON + " limit 1",
					(row, _) -> row.getInt(1), Jdbc.utc(from))
			.isPresent();
	}

	@Override
	public void revise(Collection<Meeting> meetings) {
		this.jdbc.batch("""
				update meeting set in_personal_room = ?, sequence_number = ?, revised_at = ?, version = version + 1
				where id = ? and version = ?""", meetings, (statement, meeting) -> {
			statement.setBoolean(1, meeting.inPersonalRoom());
			statement.setInt(2, meeting.calendar().sequence());
			statement.setObject(3, Jdbc.utc(meeting.calendar().stamp()));
			statement.setInt(4, meeting.key().value());
			statement.setInt(5, meeting.version());
		});
	}

	@Override
	public int count() {
		return this.jdbc.count("select count(*) from meeting");
	}

	@Override
	public List<Meeting> passed(Instant now, int after, int limit) {
		return read(SELECT + "where m.id > ? and (m.next_start_at is null or m.next_start_at < ?) and " + GOES_ON
				+ " order by m.id limit ?", (statement) -> {
					statement.setInt(1, after);
					statement.setObject(2, Jdbc.utc(now));
					statement.setObject(3, Jdbc.utc(now));
					statement.setInt(4, limit);
				});
	}

	@Override
	public void moveOn(Collection<Meeting> meetings, Instant now) {
		this.jdbc.batch("update meeting set next_start_at = ? where id = ? and version = ?", meetings,
				(statement, meeting) -> {
					statement.setObject(1, MeetingRow.utc(MeetingRow.next(meeting, now)));
					statement.setInt(2, meeting.key().value());
					statement.setInt(3, meeting.version());
				});
	}

	@Override
	public Set<PersonId> delegatesOf(PersonId host) {
		return new HashSet<>(this.jdbc.list("select delegate_id from meeting_delegate where host_id = ?",
				(row, _) -> new PersonId(row.getInt(1)), host.value()));
	}

	@Override
	public Set<PersonId> hostsOf(PersonId delegate) {
		return new HashSet<>(this.jdbc.list("select host_id from meeting_delegate where delegate_id = ?",
				(row, _) -> new PersonId(row.getInt(1)), delegate.value()));
	}

	@Override
	public List<Meeting> ofDeparted(Instant from, int limit) {
		return read(SELECT + OF_DEPARTED + " order by coalesce(m.next_start_at, m.starts_at), m.id limit ?",
				(statement) -> {
					statement.setObject(1, Jdbc.utc(from));
					statement.setInt(2, limit);
				});
	}

	@Override
	public int countOfDeparted(Instant from) {
		int[] count = new int[1];
		this.jdbc.template()
			.query("select count(*) from meeting m " + OF_DEPARTED,
					(statement) -> statement.setObject(1, Jdbc.utc(from)), (row) -> {
						count[0] = row.getInt(1);
					});
		return count[0];
	}

	@Override
	public void changeHost(MeetingKey key, PersonId host) {
		this.jdbc.inTransaction(() -> {
			this.jdbc.update("update meeting set host_id = ? where id = ?", host.value(), key.value());
			this.jdbc.update("update reinvite set host_id = ? where meeting_id = ?", host.value(), key.value());
			this.jdbc.update("update room_session set owner_id = ? where meeting_id = ?", host.value(), key.value());
		});
	}

	@Override
	public void appoint(PersonId host, Set<PersonId> delegates) {
		this.jdbc.inTransaction(() -> {
			this.jdbc.update("delete from meeting_delegate where host_id = ?", host.value());
			this.jdbc.batch("insert into meeting_delegate (host_id, delegate_id) values (?, ?)", delegates,
					(statement, delegate) -> {
						statement.setInt(1, host.value());
						statement.setInt(2, delegate.value());
					});
		});
	}

	private List<Meeting> read(String sql, PreparedStatementSetter parameters) {
		return this.details.complete(this.jdbc.template().query(sql, parameters, (row, _) -> MeetingRow.read(row)));
	}

}
