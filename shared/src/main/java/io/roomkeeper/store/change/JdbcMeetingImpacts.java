package io.roomkeeper.store.change;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import io.roomkeeper.change.item.MeetingImpact;
import io.roomkeeper.change.planning.MeetingImpacts;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.person.PersonId;

/** Counts the rows of {@code meeting} and {@code meeting_invitee}. */
class JdbcMeetingImpacts implements MeetingImpacts {

	private final Jdbc jdbc;

	JdbcMeetingImpacts(Jdbc jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<PersonId, MeetingImpact> of(Collection<PersonId> owners, Instant now) {
		Map<PersonId, MeetingImpact> impacts = new HashMap<>();
		Integer[] ids = owners.stream().map(PersonId::value).distinct().toArray(Integer[]::new);
		this.jdbc.template().query("""
				select t.host_id, count(*), sum(t.invitees),
				  sum(case when t.origin = 'IMPORTED' then t.invitees else 0 end),
				  sum(case when t.next_start_at < ? then 1 else 0 end)
				from (select m.host_id, m.origin, m.next_start_at,
				    (select count(*) from meeting_invitee n where n.meeting_id = m.id) as invitees
				  from unnest(cast(? as integer array)) as c(id) join meeting m on m.host_id = c.id
				  where m.in_personal_room and m.cancelled_at is null
				    and (m.last_start_at is null or m.last_start_at >= ?)) t
				group by t.host_id""", (statement) -> {
			statement.setObject(1, Jdbc.utc(now.plus(Duration.ofHours(MeetingImpact.IMMINENT_HOURS))));
			Jdbc.setIntegers(statement, 2, ids);
			statement.setObject(3, Jdbc.utc(now));
		}, (row) -> {
			impacts.put(new PersonId(row.getInt(1)),
					new MeetingImpact(row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)));
		});
		return impacts;
	}

}
