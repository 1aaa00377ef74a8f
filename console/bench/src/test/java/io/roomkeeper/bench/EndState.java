package io.roomkeeper.bench;

import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The results that must be equal after two runs of the same job, as lines. Numbers and
 * passcodes are random, so they are separate.
 */
final class EndState {

	private static final List<String> EQUAL = List.of("""
			select 'person ' || directory_id || ' ' || uid || ' ' || dn || ' ' || coalesce(mail, '-') || ' '
			  || case when missing_since is null then 'present' else 'missing' end from person""", """
			select 'room of ' || p.directory_id || ' ' || r.state || ' ' || cast(r.assigned_on as varchar(10)) || ' '
			  || cast(r.expires_on as varchar(10)) || ' ' || coalesce(cast(r.expired_on as varchar(10)), '-') || ' '
			  || coalesce(cast(r.last_used_on as varchar(10)), '-')
			from room r join person p on p.id = r.person_id""",
			"""
					select 'resting number of ' || p.directory_id || ' ' || cast(n.quarantined_until as varchar(10))
					from retired_number n join room r on r.pmi = n.pmi join person p on p.id = r.person_id and n.last_owner = p.id""",
			"""
					select 'group ' || directory_id || ' ' || name || ' ' || dn || ' '
					  || case when missing then 'missing' else 'present' end from user_group""", """
					select 'member ' || g.directory_id || ' ' || p.directory_id
					from membership m join user_group g on g.id = m.group_id join person p on p.id = m.person_id""",
			"""
					select 'nested ' || a.directory_id || ' ' || b.directory_id
					from group_nesting n join user_group a on a.id = n.parent_id join user_group b on b.id = n.child_id""",
			"""
					select 'use ' || p.directory_id || ' ' || cast(u.used_on as varchar(10))
					from room_use u join person p on p.id = u.person_id""", "select 'mark ' || kind from sync_mark",
			"select 'lease ' || job from job_lease", "select 'still running ' || job from run where status = 'RUNNING'",
			"""
					select 'item of ' || p.directory_id || ' ' || coalesce(i.outcome, 'open')
					  || case when cast(r.pmi as varchar(10)) = i.value_after then ' new number' else ' other number' end
					  || case when n.last_owner = p.id then ' old one rests' else ' old one is lost' end
					from change_plan_item i join person p on p.id = i.person_id join room r on r.person_id = p.id
					left join retired_number n on n.pmi = cast(i.value_before as bigint)""",
			"""
					select 'reinvite of ' || p.directory_id || ' ' || i.cause || ' ' || i.state || ' '
					  || cast(m.sequence_number as varchar(10)) || ' ' || cast(m.version as varchar(10))
					from reinvite i join person p on p.id = i.host_id join meeting m on m.id = i.meeting_id""",
			"select 'message of ' || mail || ' ' || state from invitation_mail",
			"select 'plan ' || status from change_plan",
			"select 'reinvites of plans: ' || cast(count(*) as varchar(10)) from reinvite_change",
			"select 'reserved numbers: ' || cast(count(*) as varchar(10)) from reserved_number", """
					select 'given twice: ' || cast(r.pmi as varchar(10)) from room r
					join retired_number n on n.pmi = r.pmi where n.last_owner <> r.person_id""", """
					select 'warning of ' || p.directory_id || ' ' || cast(w.expires_on as varchar(10)) || ' '
					  || cast(w.days_before as varchar(3))
					from room_warning w join person p on p.id = w.person_id""",
			"select 'resting numbers: ' || cast(count(*) as varchar(10)) from retired_number",
			"select 'different numbers: ' || cast(count(distinct pmi) as varchar(10)) from room",
			"select 'people without room: ' || cast(count(*) as varchar(10)) from person p left join room r on r.person_id = p.id where r.person_id is null");

	private EndState() {
	}

	static List<String> of(JdbcTemplate jdbc) {
		List<String> lines = new ArrayList<>();
		EQUAL.forEach((query) -> lines.addAll(jdbc.queryForList(query, String.class)));
		lines.sort(null);
		return lines;
	}

	/** Returns who has which number and passcode. */
	static List<String> numbers(JdbcTemplate jdbc) {
		List<String> lines = jdbc.queryForList("""
				select p.directory_id || ' ' || cast(r.pmi as varchar(10)) || ' ' || r.passcode
				from room r join person p on p.id = r.person_id""", String.class);
		lines.sort(null);
		return lines;
	}

}
