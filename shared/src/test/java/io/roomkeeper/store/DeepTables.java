package io.roomkeeper.store;

import io.roomkeeper.database.Dialect;
import io.roomkeeper.database.Jdbc;

/**
 * Tables with so many rows that a page which reads more than its own rows stands out.
 * Each person has one row in most of them. The statistics are up to date.
 */
final class DeepTables {

	/** How many people there are. Their IDs begin at 1. */
	static final int PEOPLE = 20_000;

	private final Jdbc jdbc;

	DeepTables(Jdbc jdbc) {
		this.jdbc = jdbc;
	}

	void fill() {
		fill("person (id, directory_id, dn, uid, uid_key, display_name, given_name, family_name, licence, fingerprint,"
				+ " missing_since, first_seen_at, changed_at)",
				"n, 'd' || %1$s, 'uid=' || %1$s, 'u' || %1$s, 'u' || %1$s, 'P', 'P', 'P', 'BASIC', 0,"
						+ " case when mod(n, 7) = 0 then timestamp '2026-01-01 00:00:00' end, current_timestamp,"
						+ " current_timestamp",
				0);
		fill("room (person_id, pmi, link, link_key, passcode, state, assigned_on, expires_on)",
				"n, 2000000000 + n, 'room.' || %1$s, 'room.' || %1$s, '123456', 'ACTIVE', date '2020-01-01',"
						+ " date '2026-03-01' + interval '1' day * mod(n, 9)",
				5);
		fill("past_licence (person_id, licence, ended_at)", "n, 'LICENSED', current_timestamp", 0);
		fill("awaited_room (pmi, uid_key, run_id)", "4000000000 + n, 'w' || %1$s, 1", 0);
		fill("meeting (id, meeting_number, host_id, sequence_number, topic, starts_at, time_zone, duration_minutes,"
				+ " in_personal_room, link_token)",
				"n, 90000000000 + n, n, 0, 'T', timestamp '2026-01-01 00:00:00', 'UTC', 60, true, 'tttttttttttttttttttttt' || %1$s",
				0);
		fill("reinvite (id, meeting_id, host_id, cause, old_number, new_number, passcode_changed, state, created_at)",
				"n, n, n, 'NUMBER', 2000000000, 2000000001, false, 'TO_DO', current_timestamp", 0);
		this.jdbc.update("""
				insert into change_plan (id, kind, selection, reason, author, created_at, hash, status, rooms, skipped,
				  meetings, invitees, to_tell, imminent)
				values (1, 'NUMBERS', 'all', 'r', 'a', current_timestamp, 'h', 'APPLIED', 1, 0, 0, 0, 0, 0)""");
		fill("change_plan_item (plan_id, position, person_id, label, type, value_before, value_after, meetings, invitees,"
				+ " to_tell, imminent)", "1, n, n, 'u', 'NUMBER', '2345678901', '2345678902', 0, 0, 0, 0", 0);
		fill("reinvite_change (plan_id, reinvite_id)", "1, n", 0);
		this.jdbc
			.update("""
					insert into run (id, job, mode, as_of, status, started_by, origin, started_at, heartbeat_at, holder, stage,
					  done_items, item_count)
					values (1, 'SWEEP', 'APPLY', current_date, 'COMPLETED', 'a', 'COMMAND', current_timestamp,
					  current_timestamp, 'h', 's', 0, 0)""");
		fill("run_item (run_id, seq, item, outcome, detail)", "1, n, 'u', 'EXPIRED', ''", 0);
		fill("audit_event (seq, happened_at, actor, kind, subject, detail, previous_hash, hash)",
				"n, current_timestamp, 'a', 'K', 'S', 'd', 'h', 'h'", 0);
		if (this.jdbc.dialect() == Dialect.POSTGRESQL) {
			this.jdbc.template().execute("vacuum analyze");
		}
	}

	/**
	 * Inserts one row per person.
	 * @param values the values of a row; {@code n} is a number and {@code %1$s} a text
	 * @param skipped skips each person whose number can be divided by it; 0 for none
	 */
	private void fill(String table, String values, int skipped) {
		String numbers = (this.jdbc.dialect() == Dialect.POSTGRESQL) ? "generate_series(1, " + PEOPLE + ")"
				: "unnest(sequence_array(1, " + PEOPLE + ", 1))";
		String where = (skipped > 0) ? " where mod(n, " + skipped + ") <> 0" : "";
		this.jdbc.update("insert into %s select %s from %s as s(n)%s".formatted(table,
				values.formatted("cast(n as varchar(9))"), numbers, where));
	}

}
