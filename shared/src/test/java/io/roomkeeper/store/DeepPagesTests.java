package io.roomkeeper.store;

import java.util.ArrayList;
import java.util.List;

import io.roomkeeper.database.Dialect;
import io.roomkeeper.database.Jdbc;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page far into a list reads about as many rows as it returns. A database that starts
 * each page at the beginning of a table, or reads all of a table that it joins, takes
 * hours for a list that should take minutes.
 */
class DeepPagesTests {

	/** Nine tenths of the list come before the page. */
	private static final int AFTER = DeepTables.PEOPLE / 10 * 9;

	/**
	 * How many rows one step of a query may read. A tenth of the rows of some lists is on
	 * a page; nine tenths of a table, and half of it, are above the limit.
	 */
	private static final int READ_AT_MOST = 20 * DeepPage.SIZE;

	@Nested
	class OnHsqldb extends Contract {

		OnHsqldb() {
			super(TestDatabase.hsqldb());
		}

		/**
		 * The first table is read from the key on, in its order; the others by an index,
		 * row by row.
		 */
		@Override
		void check(DeepPage page, String query) {
			String plan = String.join("\n",
					this.database.jdbc().list("explain plan for " + query, (row, _) -> row.getString(1)));
			List<String> outermost = plan.lines().filter((line) -> !line.startsWith("   ")).toList();

			assertThat(outermost).as(plan)
				.contains(page.fewRows() ? "  access=INDEX PRED" : "uses index]")
				.contains("  access=INDEX PRED")
				.doesNotContain("  access=FULL SCAN");
		}

	}

	@Nested
	@Tag("postgresql")
	class OnPostgresql extends Contract {

		private final JsonMapper json = JsonMapper.shared();

		OnPostgresql() {
			super(TestDatabase.postgresql());
		}

		@Override
		void check(DeepPage page, String query) {
			String plan = String.join("", this.database.jdbc()
				.list("explain (analyze, timing off, format json) " + query, (row, _) -> row.getString(1)));

			assertThat(rows(this.json.readTree(plan).get(0).get("Plan"))).as(plan).isLessThanOrEqualTo(READ_AT_MOST);
		}

		/** Returns the highest number of rows that one step reads. */
		private long rows(JsonNode step) {
			double read = step.path("Actual Rows").asDouble() + step.path("Rows Removed by Filter").asDouble()
					+ step.path("Rows Removed by Join Filter").asDouble();
			long most = Math.round(read * step.path("Actual Loops").asDouble());
			for (JsonNode input : step.path("Plans")) {
				most = Math.max(most, rows(input));
			}
			return most;
		}

	}

	@TestInstance(TestInstance.Lifecycle.PER_CLASS)
	abstract static class Contract {

		final TestDatabase database;

		private final SentQueries sent;

		Contract(TestDatabase database) {
			this.database = database;
			this.sent = new SentQueries(database.dataSource(), database.jdbc().dialect() == Dialect.POSTGRESQL);
		}

		abstract void check(DeepPage page, String query);

		@BeforeAll
		void fill() {
			new DeepTables(this.database.jdbc()).fill();
		}

		@AfterAll
		void close() {
			this.database.close();
		}

		@ParameterizedTest
		@EnumSource
		void readsAboutAsManyRowsAsItReturns(DeepPage page) {
			Jdbc jdbc = new Jdbc(this.sent, this.database.transactionManager());

			List<String> queries = new ArrayList<>(this.sent.of(() -> page.read(jdbc, AFTER)));

			queries.removeIf((query) -> !query.contains("order by")
					|| !(query.contains("limit") || query.contains("fetch first")));
			assertThat(queries).isNotEmpty();
			check(page, queries.get(queries.size() * 9 / 10));
		}

	}

}
