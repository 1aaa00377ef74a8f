package io.roomkeeper.bench;

import org.springframework.jdbc.core.JdbcTemplate;

/** Re-invites that are chosen and not yet sent, whose sending is killed. */
final class KillMails {

	private KillMails() {
	}

	/** Adds a meeting with one invitee, and its re-invite, to every third room. */
	static void make(JdbcTemplate jdbc) {
		KillPlan.addMeetings(jdbc);
		jdbc.update("""
				insert into meeting_invitee (meeting_id, mail, name, reply)
				select m.id, p.directory_id || '@example.org', 'Guest', 'ACCEPTED'
				from meeting m join person p on p.id = m.host_id""");
		jdbc.update("""
				insert into reinvite (id, meeting_id, host_id, cause, old_number, new_number, passcode_changed, state,
				  created_at)
				select m.id, m.id, m.host_id, 'NUMBER', 4000000000, r.pmi, false, 'SENT', current_timestamp
				from meeting m join room r on r.person_id = m.host_id""");
	}

	/** Makes messages that were claimed, but have no result, due at once. */
	static void passTime(JdbcTemplate jdbc) {
		jdbc.update("update invitation_mail set next_attempt_at = timestamp '2020-01-01 00:00:00+00:00'");
	}

}
