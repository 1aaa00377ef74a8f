package io.roomkeeper.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.run.RunId;
import io.roomkeeper.run.RunPartition;
import io.roomkeeper.run.RunPartitions;
import io.roomkeeper.run.RunStatus;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parts of runs: in {@code run_partition} who works on them, and in the tables
 * of Spring Batch how far they are.
 */
class JdbcRunPartitions implements RunPartitions {

	private static final String SELECT = """
			select p.number, p.worker, s.status, s.write_count, s.start_time, s.last_updated,
			  p.expected
			from run_partition p join batch_step_execution s on s.step_execution_id = p.step_execution_id""";

	private final Jdbc jdbc;

	JdbcRunPartitions(Jdbc jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<RunPartition> of(RunId run) {
		return this.jdbc.list(SELECT + " where p.run_id = ? order by p.step_execution_id", JdbcRunPartitions::read,
				run.value());
	}

	@Override
	public List<RunPartition> current() {
		return this.jdbc.list(SELECT + """
				 where s.status = 'STARTED' and p.run_id in (select id from run where status = 'RUNNING')
				order by p.step_execution_id""", JdbcRunPartitions::read);
	}

	private static RunPartition read(ResultSet row, int index) throws SQLException {
		long done = row.getLong(4);
		return new RunPartition(row.getInt(1), Optional.ofNullable(row.getString(2)), status(row.getString(3)),
				Optional.ofNullable(row.getObject(7, Long.class)), done,
				rate(done, row.getObject(5, LocalDateTime.class), row.getObject(6, LocalDateTime.class)));
	}

	private static Optional<RunStatus> status(String status) {
		return switch (status) {
			case "STARTING" -> Optional.empty();
			case "STARTED" -> Optional.of(RunStatus.RUNNING);
			case "COMPLETED" -> Optional.of(RunStatus.COMPLETED);
			case "STOPPED", "STOPPING" -> Optional.of(RunStatus.STOPPED);
			default -> Optional.of(RunStatus.FAILED);
		};
	}

	/** Both times are those of one machine. */
	private static Optional<Double> rate(long done, @Nullable LocalDateTime from, @Nullable LocalDateTime to) {
		if (from == null || to == null || done == 0) {
			return Optional.empty();
		}
		long millis = Duration.between(from, to).toMillis();
		return (millis > 0) ? Optional.of(done * 1000.0 / millis) : Optional.empty();
	}

}
