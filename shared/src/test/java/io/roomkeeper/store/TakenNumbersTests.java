package io.roomkeeper.store;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.store.room.TakenNumbers;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;

/** How PostgreSQL searches for taken numbers. */
@Tag("postgresql")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TakenNumbersTests {

	private static final String KEPT = "select coalesce(sum(generic_plans), 0) from pg_prepared_statements where statement like ?";

	private static final String SCANNED = "select seq_tup_read from pg_stat_xact_user_tables where relname = ?";

	@AutoClose
	private final TestDatabase database = TestDatabase.postgresql();

	private final Jdbc jdbc = new Jdbc(this.database.dataSource(), this.database.transactionManager());

	private final TakenNumbers numbers = new TakenNumbers(this.jdbc);

	private final List<PersonalMeetingId> many = LongStream.range(0, 5_000)
		.mapToObj((one) -> new PersonalMeetingId(4_000_000_000L + one))
		.toList();

	/**
	 * PostgreSQL keeps the plan of a query that is repeated, even after its tables have
	 * grown from nothing to a hundred thousand rows.
	 */
	@Test
	void plansTheSearchEachTime() {
		this.jdbc.inTransaction(() -> {
			for (int i = 0; i < 20; i++) {
				search();
			}
			assertThat(this.jdbc.template()
				.queryForList(KEPT, Integer.class, "select c.pmi,%(select r.person_id from room r%"))
				.containsExactly(0);
		});
	}

	/** A plan reserves many numbers, and each of its chunks searches for some of them. */
	@Test
	void readsNoWholeTable() {
		this.jdbc.update("""
				insert into change_plan (id, kind, selection, reason, author, created_at, hash, status, rooms, skipped,
				meetings, invitees, to_tell, imminent)
				values (1, 'NUMBERS', '', '', 'test', current_timestamp, '', 'PLANNED', 0, 0, 0, 0, 0, 0)""");
		this.jdbc.update("""
				insert into reserved_number (pmi, plan_id, reserved_until)
				select 4000000000 + n, 1, date '2100-01-01' from generate_series(1, 20000) n""");
		this.jdbc.update("analyze reserved_number");
		this.jdbc.inTransaction(() -> {
			search();
			assertThat(this.jdbc.template().queryForList(SCANNED, Long.class, "reserved_number")).containsExactly(0L);
		});
	}

	private void search() {
		this.numbers.read(this.many, LocalDate.EPOCH, (_, _, _) -> {
		});
	}

}
