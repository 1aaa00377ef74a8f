package io.roomkeeper.store.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.visit.Entered;
import io.roomkeeper.visit.Guest;
import io.roomkeeper.visit.GuestVisit;
import io.roomkeeper.visit.RoomSession;
import io.roomkeeper.visit.RoomSessionId;
import io.roomkeeper.visit.VisitId;
import io.roomkeeper.visit.VisitPlace;
import io.roomkeeper.visit.VisitState;
import io.roomkeeper.visit.Visits;
import io.roomkeeper.visit.WaitingGuests;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

/**
 * Sessions in {@code room_session} and visits in {@code visit}. A change first raises the
 * revision of its session, which locks the row until the transaction ends. So revisions
 * become visible in ascending order.
 */
public class JdbcVisits implements Visits {

	private static final String COLUMNS = "select s.id, s.owner_id, s.meeting_id, s.started_at, s.locked, s.ended_at, s.host_seen_at, s.told_at, s.revision";

	private static final String SESSIONS = COLUMNS + " from room_session s where ";

	/** Open sessions with the number of guests who wait, if any do. */
	private static final String WAITING = COLUMNS + """
			, w.guests from room_session s join (
			  select v.session_id, count(*) as guests from visit v where v.state = 'WAITING' group by v.session_id) w
			on w.session_id = s.id where s.open_place is not null\s""";

	private static final String VISITS = "select session_id, number, state, name, person_id, asked_at, entered_at, revision from visit where %s";

	private static final String OF_SESSION = VISITS.formatted("session_id = ? and ");

	private static final String ENTERED = """
			select s.owner_id, v.meeting_id, v.entrance, v.entered_at, p.mail
			from visit v join room_session s on s.id = v.session_id left join person p on p.id = v.person_id""";

	private static final String ENTERED_IN = " where v.entered_at >= ? and v.entered_at < ? order by v.entered_at, v.session_id, v.number";

	private final Jdbc jdbc;

	public JdbcVisits(Jdbc jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public RoomSession begin(VisitPlace place) {
		return open(place).orElseGet(() -> {
			try {
				this.jdbc.update(
						"insert into room_session (owner_id, meeting_id, open_place, revision) values (?, ?, ?, 0)",
						place.owner().value(), place.meeting().map(MeetingKey::value).orElse(null), place.key());
			}
			catch (DuplicateKeyException ex) {
				return open(place).orElseThrow(() -> ex);
			}
			return open(place).orElseThrow();
		});
	}

	@Override
	public <T> Optional<T> change(RoomSessionId id, Function<RoomSession, T> work) {
		return this.jdbc.inTransaction(() -> {
			this.jdbc.update("update room_session set revision = revision + 1 where id = ?", id.value());
			return find(id).map(work);
		});
	}

	@Override
	public Optional<RoomSession> open(VisitPlace place) {
		return this.jdbc.first(SESSIONS + "s.open_place = ?", JdbcVisits::session, place.key());
	}

	@Override
	public Optional<RoomSession> find(RoomSessionId id) {
		return this.jdbc.first(SESSIONS + "s.id = ?", JdbcVisits::session, id.value());
	}

	@Override
	public Map<RoomSessionId, Long> revisions(Collection<RoomSessionId> ids) {
		Map<RoomSessionId, Long> revisions = new HashMap<>();
		this.jdbc.stream("""
				select s.id, s.revision from unnest(cast(? as bigint array)) as c(id)
				join room_session s on s.id = c.id""",
				(statement) -> Jdbc.setLongs(statement, 1, ids.stream().map(RoomSessionId::value).toArray(Long[]::new)),
				(row) -> revisions.put(new RoomSessionId(row.getLong(1)), row.getLong(2)));
		return revisions;
	}

	@Override
	public void store(RoomSession session) {
		this.jdbc.update(
				"update room_session set started_at = ?, locked = ?, ended_at = ?, host_seen_at = ?, told_at = ?, open_place = ? where id = ?",
				utc(session.startedAt()), session.locked(), utc(session.endedAt()), utc(session.hostSeenAt()),
				utc(session.toldAt()), session.isOpen() ? session.place().key() : null, session.id().value());
	}

	@Override
	public GuestVisit add(RoomSession session, Guest guest, VisitState state, Instant at) {
		this.jdbc.update(
				"""
						insert into visit (session_id, number, state, name, person_id, entrance, meeting_id, asked_at, seen_at, revision)
						values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
				session.id().value(), session.revision(), state.name(), guest.name().text(),
				guest.person().map(PersonId::value).orElse(null), EnteredRow.entrance(guest.address()),
				guest.meeting().map(MeetingKey::value).orElse(null), Jdbc.utc(at), Jdbc.utc(at), session.revision());
		return find(new VisitId(session.id(), session.revision())).orElseThrow();
	}

	@Override
	public Optional<GuestVisit> find(VisitId id) {
		return this.jdbc.first(OF_SESSION + "number = ?", JdbcVisits::visit, id.session().value(), id.number());
	}

	@Override
	public List<GuestVisit> changed(RoomSessionId id, long after) {
		return this.jdbc.list(OF_SESSION + "revision > ? order by number", JdbcVisits::visit, id.value(), after);
	}

	@Override
	public List<GuestVisit> first(RoomSessionId id, VisitState state, int limit) {
		return this.jdbc.list(OF_SESSION + "state = ? order by number limit ?", JdbcVisits::visit, id.value(),
				state.name(), limit);
	}

	@Override
	public Map<VisitState, Integer> counts(RoomSessionId id) {
		Map<VisitState, Integer> counts = new EnumMap<>(VisitState.class);
		this.jdbc
			.list("select state, count(*) from visit where session_id = ? group by state",
					(row, _) -> Map.entry(VisitState.valueOf(row.getString(1)), row.getInt(2)), id.value())
			.forEach((one) -> counts.put(one.getKey(), one.getValue()));
		return counts;
	}

	@Override
	public int count(RoomSessionId id, VisitState state) {
		return this.jdbc.count("select count(*) from visit where session_id = ? and state = ?", id.value(),
				state.name());
	}

	@Override
	public int move(RoomSession session, Optional<VisitId> only, Set<VisitState> from, VisitState to, Instant at) {
		String states = from.stream()
			.map((state) -> "'" + state.name() + "'")
			.sorted()
			.collect(Collectors.joining(", "));
		String times = switch (to) {
			case ENTERED -> ", entered_at = coalesce(entered_at, ?)";
			case LEFT, REMOVED, AWAY -> ", left_at = coalesce(left_at, ?)";
			default -> ", seen_at = ?";
		};
		long first = only.map(VisitId::number).orElse(0L);
		long last = only.map(VisitId::number).orElse(Long.MAX_VALUE);
		return this.jdbc.update(
				"update visit set state = ?, revision = ?" + times
						+ " where session_id = ? and number between ? and ? and state in (" + states + ")",
				to.name(), session.revision(), Jdbc.utc(at), session.id().value(), first, last);
	}

	@Override
	public boolean enter(RoomSession session, VisitId id, boolean onPage, Instant at) {
		return this.jdbc.update(
				"""
						update visit set state = 'ENTERED', entered_at = coalesce(entered_at, ?), left_at = null, seen_at = ?, on_page = ?, revision = ?
						where session_id = ? and number = ? and state in ('ADMITTED', 'ENTERED', 'AWAY')""",
				Jdbc.utc(at), Jdbc.utc(at), onPage, session.revision(), session.id().value(), id.number()) > 0;
	}

	@Override
	public List<Entered> entered(Instant from, Instant until) {
		return this.jdbc.list(ENTERED + ENTERED_IN, EnteredRow::read, Jdbc.utc(from), Jdbc.utc(until));
	}

	@Override
	public List<Entered> entered(Set<PersonId> hosts, Instant from, Instant until) {
		return this.jdbc.template()
			.query(ENTERED + " join unnest(cast(? as bigint array)) as h(id) on h.id = s.owner_id" + ENTERED_IN,
					(statement) -> {
						Jdbc.setLongs(statement, 1,
								hosts.stream().map((host) -> (long) host.value()).toArray(Long[]::new));
						statement.setObject(2, Jdbc.utc(from));
						statement.setObject(3, Jdbc.utc(until));
					}, EnteredRow::read);
	}

	@Override
	public List<GuestVisit> ofHost(PersonId host, int limit) {
		return this.jdbc.list(
				VISITS.formatted("session_id in (select id from room_session where owner_id = ?)")
						+ " order by asked_at desc, session_id, number limit ?",
				JdbcVisits::visit, host.value(), limit);
	}

	@Override
	public int removeOf(PersonId host) {
		return this.jdbc.update(
				"delete from visit where session_id in (select id from room_session where owner_id = ? and ended_at is not null)",
				host.value());
	}

	@Override
	public int removeBefore(Instant moment) {
		return this.jdbc.inTransaction(() -> {
			int removed = this.jdbc.update("delete from visit where asked_at < ?", Jdbc.utc(moment));
			this.jdbc.update(
					"delete from room_session s where s.ended_at < ? and not exists (select 1 from visit v where v.session_id = s.id)",
					Jdbc.utc(moment));
			return removed;
		});
	}

	@Override
	public void hostSeen(RoomSessionId id, Instant at) {
		this.jdbc.update("update room_session set host_seen_at = ? where id = ?", Jdbc.utc(at), id.value());
	}

	@Override
	public List<WaitingGuests> unattended(Instant seenBefore, Instant toldBefore, int limit) {
		return this.jdbc.list(WAITING + """
				and (s.host_seen_at is null or s.host_seen_at < ?) and (s.told_at is null or s.told_at < ?)
				order by s.id limit ?""", JdbcVisits::waiting, Jdbc.utc(seenBefore), Jdbc.utc(toldBefore), limit);
	}

	@Override
	public List<WaitingGuests> waiting(PersonId host) {
		return this.jdbc.list(WAITING + "and s.owner_id = ? order by s.id", JdbcVisits::waiting, host.value());
	}

	@Override
	public boolean told(RoomSessionId id, Instant toldBefore, Instant at) {
		return this.jdbc.update("update room_session set told_at = ? where id = ? and (told_at is null or told_at < ?)",
				Jdbc.utc(at), id.value(), Jdbc.utc(toldBefore)) > 0;
	}

	private static WaitingGuests waiting(ResultSet row, int index) throws SQLException {
		return new WaitingGuests(session(row, index), row.getInt(10));
	}

	private static RoomSession session(ResultSet row, int index) throws SQLException {
		return new RoomSession(new RoomSessionId(row.getLong(1)),
				new VisitPlace(new PersonId(row.getInt(2)), meeting(row, 3)), instant(row, 4), row.getBoolean(5),
				instant(row, 6), instant(row, 7), instant(row, 8), row.getLong(9));
	}

	private static GuestVisit visit(ResultSet row, int index) throws SQLException {
		int person = row.getInt(5);
		return new GuestVisit(new VisitId(new RoomSessionId(row.getLong(1)), row.getLong(2)),
				VisitState.valueOf(row.getString(3)), row.getString(4),
				(person == 0) ? Optional.empty() : Optional.of(new PersonId(person)),
				row.getObject(6, OffsetDateTime.class).toInstant(), instant(row, 7), row.getLong(8));
	}

	static Optional<MeetingKey> meeting(ResultSet row, int column) throws SQLException {
		int key = row.getInt(column);
		return (key == 0) ? Optional.empty() : Optional.of(new MeetingKey(key));
	}

	private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
		return Jdbc.instant(row.getObject(column, OffsetDateTime.class));
	}

	private static @Nullable OffsetDateTime utc(Optional<Instant> at) {
		return at.map(Jdbc::utc).orElse(null);
	}

}
