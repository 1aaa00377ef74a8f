package io.roomkeeper.store;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The indexes of the embedded database, each of which makes every new row slower. */
class IndexTests {

	/** Columns of an index in their order; HSQLDB names those of foreign keys SYS_FK. */
	private static final String INDEXES = """
			select table_name, index_name, group_concat(column_name order by ordinal_position) as index_columns
			from information_schema.system_indexinfo where table_schem = 'PUBLIC' group by table_name, index_name""";

	@Test
	void noIndexRepeatsThatOfAForeignKey() {
		try (TestDatabase database = TestDatabase.hsqldb()) {
			List<String> repeated = database.jdbc()
				.list("with i as (" + INDEXES + ") select a.index_name from i a join i b on a.table_name = b.table_name"
						+ " and a.index_columns = b.index_columns where b.index_name like 'SYS_FK%'"
						+ " and a.index_name not like 'SYS_%'", (row, _) -> row.getString(1));

			assertThat(repeated).isEmpty();
		}
	}

}
