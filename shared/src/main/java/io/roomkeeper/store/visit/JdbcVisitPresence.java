package io.roomkeeper.store.visit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.visit.RoomSession;
import io.roomkeeper.visit.RoomSessionId;
import io.roomkeeper.visit.VisitId;
import io.roomkeeper.visit.VisitPresence;
import io.roomkeeper.visit.VisitState;

/** Stores in {@code visit} which guests are still there. */
public class JdbcVisitPresence implements VisitPresence {

	private final Jdbc jdbc;

	public JdbcVisitPresence(Jdbc jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public int present(RoomSession session, Set<VisitId> guests, boolean on, Instant at) {
		String moved = on ? "state = 'ENTERED', left_at = null" : "state = 'AWAY', left_at = ?";
		Long[] numbers = guests.stream().map(VisitId::number).toArray(Long[]::new);
		return this.jdbc.template()
			.update("update visit set " + moved + ", revision = ? where session_id = ? and not on_page and state = '"
					+ (on ? VisitState.AWAY : VisitState.ENTERED)
					+ "' and number in (select c.id from unnest(cast(? as bigint array)) as c(id))", (statement) -> {
						int next = 1;
						if (!on) {
							statement.setObject(next++, Jdbc.utc(at));
						}
						statement.setLong(next++, session.revision());
						statement.setLong(next++, session.id().value());
						Jdbc.setLongs(statement, next, numbers);
					});
	}

	@Override
	public void seen(Collection<VisitId> guests, Instant at) {
		this.jdbc.batch("update visit set seen_at = ? where session_id = ? and number = ?", guests,
				(statement, guest) -> {
					statement.setObject(1, Jdbc.utc(at));
					statement.setLong(2, guest.session().value());
					statement.setLong(3, guest.number());
				});
	}

	@Override
	public List<RoomSessionId> abandoned(Instant seenBefore) {
		return this.jdbc.list("""
				select distinct s.id from room_session s join visit v on v.session_id = s.id
				where s.open_place is not null and v.seen_at < ?
				and (v.state in ('WAITING', 'ADMITTED') or v.state = 'ENTERED' and v.on_page)""",
				(row, _) -> new RoomSessionId(row.getLong(1)), Jdbc.utc(seenBefore));
	}

	@Override
	public void leave(RoomSession session, Instant seenBefore, Instant at) {
		this.jdbc.update(
				"""
						update visit set state = case state when 'ENTERED' then 'AWAY' else 'LEFT' end, left_at = ?, revision = ?
						where session_id = ? and seen_at < ?
						and (state in ('WAITING', 'ADMITTED') or state = 'ENTERED' and on_page)""",
				Jdbc.utc(at), session.revision(), session.id().value(), Jdbc.utc(seenBefore));
	}

	@Override
	public List<RoomSessionId> revisited(Instant seenSince) {
		return this.jdbc.list("""
				select distinct s.id from room_session s join visit v on v.session_id = s.id
				where s.open_place is not null and v.state = 'AWAY' and v.on_page and v.seen_at >= ?""",
				(row, _) -> new RoomSessionId(row.getLong(1)), Jdbc.utc(seenSince));
	}

	@Override
	public void comeBack(RoomSession session, Instant seenSince) {
		this.jdbc.update("""
				update visit set state = 'ENTERED', left_at = null, revision = ?
				where session_id = ? and state = 'AWAY' and on_page and seen_at >= ?""", session.revision(),
				session.id().value(), Jdbc.utc(seenSince));
	}

	@Override
	public List<RoomSessionId> idle(Instant seenBefore) {
		return this.jdbc.list("""
				select s.id from room_session s where s.open_place is not null and (s.host_seen_at < ?
				or (s.started_at is null and not exists (
				  select 1 from visit v where v.session_id = s.id and (v.state in ('WAITING', 'ADMITTED')
				  or v.state in ('ENTERED', 'AWAY') and v.seen_at >= ?))))""",
				(row, _) -> new RoomSessionId(row.getLong(1)), Jdbc.utc(seenBefore), Jdbc.utc(seenBefore));
	}

}
