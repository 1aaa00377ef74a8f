package io.roomkeeper.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

import io.roomkeeper.access.Origin;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.run.RunId;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.text.Message;
import org.jspecify.annotations.Nullable;

/** Reads and writes runs as rows. */
final class RunRow {

	/** The query for the columns of {@link #read}. */
	static final String SELECT = """
			select id, job, mode, as_of, status, started_by, origin, started_at, ended_at, parent_id, stage,
			  expected_items, done_items, message, started_from, message_key
			from run""";

	private RunRow() {
	}

	/** Reads a run, without its counts. */
	static Run read(ResultSet row, int index) throws SQLException {
		return new Run(new RunId(row.getLong(1)), JobName.valueOf(row.getString(2)), RunMode.valueOf(row.getString(3)),
				row.getObject(4, LocalDate.class), RunStatus.valueOf(row.getString(5)), row.getString(6),
				RunOrigin.valueOf(row.getString(7)), new Origin(row.getString(15)),
				row.getObject(8, OffsetDateTime.class).toInstant(),
				Jdbc.instant(row.getObject(9, OffsetDateTime.class)), number(row, 10).map(RunId::new),
				row.getString(11), number(row, 12), row.getLong(13), RunCounts.NONE,
				message(row.getString(16), row.getString(14)));
	}

	private static Optional<Message> message(String key, @Nullable String encoded) {
		return Optional.ofNullable(encoded).map((arguments) -> Message.decode(key, arguments));
	}

	private static Optional<Long> number(ResultSet row, int column) throws SQLException {
		long value = row.getLong(column);
		return row.wasNull() ? Optional.empty() : Optional.of(value);
	}

}
