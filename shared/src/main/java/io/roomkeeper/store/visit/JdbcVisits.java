package io.roomkeeper.store.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.join.JoinAddress;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.visit.Guest;
import io.roomkeeper.visit.GuestVisit;
import io.roomkeeper.visit.RoomSession;
import io.roomkeeper.visit.RoomSessionId;
import io.roomkeeper.visit.VisitId;
import io.roomkeeper.visit.VisitPlace;
import io.roomkeeper.visit.VisitState;
import io.roomkeeper.visit.Visits;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

/**
 * Sessions in {@code room_session} and visits in {@code visit}. A change first raises the
 * revision of its session, which locks the row until the transaction ends. So revisions
 * become visible in ascending order.
 */
public class JdbcVisits implements Visits {

	private static final String SESSIONS = "select id, owner_id, meeting_id, started_at, locked, ended_at, host_seen_at, told_at, revision from room_session where ";

	private static final String VISITS = "select session_id, number, state, name, person_id, asked_at, entered_at, revision from visit where session_id = ? and ";

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
		return this.jdbc.first(SESSIONS + "open_place = ?", JdbcVisits::session, place.key());
	}

	@Override
	public Optional<RoomSession> find(RoomSessionId id) {
		return this.jdbc.first(SESSIONS + "id = ?", JdbcVisits::session, id.value());
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
				guest.person().map(PersonId::value).orElse(null), entrance(guest.address()),
				guest.meeting().map(MeetingKey::value).orElse(null), Jdbc.utc(at), Jdbc.utc(at), session.revision());
		return find(new VisitId(session.id(), session.revision())).orElseThrow();
	}

	/**
	 * Returns what a guest used to join. The link of a meeting stays secret.
	 */
	private static String entrance(JoinAddress address) {
		return (address instanceof JoinAddress.ByToken) ? "/m" : address.path();
	}

	@Override
	public Optional<GuestVisit> find(VisitId id) {
		return this.jdbc.first(VISITS + "number = ?", JdbcVisits::visit, id.session().value(), id.number());
	}

	@Override
	public List<GuestVisit> changed(RoomSessionId id, long after) {
		return this.jdbc.list(VISITS + "revision > ? order by number", JdbcVisits::visit, id.value(), after);
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
			case LEFT, REMOVED -> ", left_at = coalesce(left_at, ?)";
			default -> ", seen_at = ?";
		};
		long first = only.map(VisitId::number).orElse(0L);
		long last = only.map(VisitId::number).orElse(Long.MAX_VALUE);
		return this.jdbc.update(
				"update visit set state = ?, revision = ?" + times
						+ " where session_id = ? and number between ? and ? and state in (" + states + ")",
				to.name(), session.revision(), Jdbc.utc(at), session.id().value(), first, last);
	}

	private static RoomSession session(ResultSet row, int index) throws SQLException {
		int meeting = row.getInt(3);
		return new RoomSession(new RoomSessionId(row.getLong(1)),
				new VisitPlace(new PersonId(row.getInt(2)),
						(meeting == 0) ? Optional.empty() : Optional.of(new MeetingKey(meeting))),
				instant(row, 4), row.getBoolean(5), instant(row, 6), instant(row, 7), instant(row, 8), row.getLong(9));
	}

	private static GuestVisit visit(ResultSet row, int index) throws SQLException {
		int person = row.getInt(5);
		return new GuestVisit(new VisitId(new RoomSessionId(row.getLong(1)), row.getLong(2)),
				VisitState.valueOf(row.getString(3)), row.getString(4),
				(person == 0) ? Optional.empty() : Optional.of(new PersonId(person)),
				row.getObject(6, OffsetDateTime.class).toInstant(), instant(row, 7), row.getLong(8));
	}

	private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
		return Jdbc.instant(row.getObject(column, OffsetDateTime.class));
	}

	private static @Nullable OffsetDateTime utc(Optional<Instant> at) {
		return at.map(Jdbc::utc).orElse(null);
	}

}
