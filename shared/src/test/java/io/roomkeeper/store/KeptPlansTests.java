package io.roomkeeper.store;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.store.room.TakenNumbers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * PostgreSQL keeps the plan of a query that is repeated, even after its tables have grown
 * from nothing to a hundred thousand rows.
 */
@Tag("postgresql")
class KeptPlansTests {

	private static final String KEPT = "select coalesce(sum(generic_plans), 0) from pg_prepared_statements where statement like ?";

	@Test
	void theSearchForTakenNumbersIsPlannedEachTime() {
		try (TestDatabase database = TestDatabase.postgresql()) {
			Jdbc jdbc = new Jdbc(database.dataSource(), database.transactionManager());
			TakenNumbers numbers = new TakenNumbers(jdbc);

			List<PersonalMeetingId> many = LongStream.range(0, 5_000)
				.mapToObj((one) -> new PersonalMeetingId(4_000_000_000L + one))
				.toList();

			jdbc.inTransaction(() -> {
				for (int i = 0; i < 20; i++) {
					numbers.read(many, LocalDate.EPOCH, (_, _, _) -> {
					});
				}
				assertThat(jdbc.template().queryForList(KEPT, Integer.class, "select c.pmi, r.person_id, 0 from%"))
					.containsExactly(0);
			});
		}
	}

}
