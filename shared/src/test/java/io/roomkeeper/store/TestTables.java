package io.roomkeeper.store;

import java.util.List;

import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.counter.ChangeCounter;
import io.roomkeeper.database.Jdbc;

/** Empties the tables that tests fill, those that refer to others first. */
final class TestTables {

	private static final List<String> TABLES = List.of("run_partition", "scheduled_tasks", "recurring_tasks",
			"room_census", "setting_assignment", "setting_exception", "exception_request", "audit_event",
			"audit_mention", "audit_day", "audit_checkpoint", "audit_start", "api_token", "sync_mark",
			"sync_unfinished", "sync_confirmation", "job_lease", "run_count", "run_item", "run", "service_outage",
			"visit", "room_session", "host_mail", "reinvite_change", "invitation_mail", "reinvite", "meeting_invitee",
			"meeting_change", "meeting_alternative_host", "meeting_delegate", "meeting", "room_warning",
			"licence_warning", "room_use", "retired_number", "awaited_room", "shared_secret", "room", "past_membership",
			"past_nesting", "past_group", "past_licence", "group_administrator", "group_nesting", "membership",
			"user_group", "person_alias", "person", "account");

	private TestTables() {
	}

	static void empty(Jdbc jdbc) {
		jdbc.inTransaction(() -> {
			TABLES.forEach((table) -> jdbc.update("delete from " + table));
			jdbc.update("update id_allotment set next_id = 1");
			jdbc.update("update audit_head set seq = 0, hash = ?", AuditEntry.BEGINNING);
			List.of(ChangeCounter.values()).forEach(jdbc::changed);
		});
	}

}
