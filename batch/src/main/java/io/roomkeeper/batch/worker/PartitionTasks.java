package io.roomkeeper.batch.worker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.run.RunId;

/**
 * The tasks of partitions, in the table of db-scheduler. The ID of a task is that of its
 * step execution. A task exists until its partition has ended.
 */
class PartitionTasks {

	private static final String PREFIX = "partition ";

	private final Jdbc jdbc;

	private final String name;

	/**
	 * @param version the version of this program and its tables; processes of other
	 * versions do not find the tasks
	 */
	PartitionTasks(Jdbc jdbc, String version) {
		this.jdbc = jdbc;
		this.name = PREFIX + version;
	}

	/** Returns the name of the tasks. */
	String name() {
		return this.name;
	}

	/** Returns the version of this program and its tables. */
	String version() {
		return this.name.substring(PREFIX.length());
	}

	/** Returns the fence of a task that this process has picked. */
	TaskFence fence(String instance, long version, Duration limit) {
		return new TaskFence(this.jdbc, this.name, instance, version, limit);
	}

	/** Counts the partitions that have not ended. */
	int left(Collection<Long> ids) {
		return this.jdbc
			.list("select count(*) from scheduled_tasks where task_name = ? and task_instance = any(?)",
					(row, _) -> row.getInt(1), this.name, texts(ids))
			.getFirst();
	}

	/** Removes those partitions on which no process works yet, and returns them. */
	List<Long> cancel(Collection<Long> ids) {
		return this.jdbc.list("""
				delete from scheduled_tasks where task_name = ? and task_instance = any(?) and not picked
				returning task_instance""", (row, _) -> Long.valueOf(row.getString(1)), this.name, texts(ids));
	}

	/** Returns whether the run has neither ended nor been taken over. */
	boolean isRunning(RunId run) {
		return this.jdbc.count("select count(*) from run where id = ? and status = 'RUNNING'", run.value()) == 1;
	}

	/** Stores which partitions a run has. */
	void add(RunId run, List<Long> ids) {
		List<Object[]> rows = new ArrayList<>();
		for (Long id : ids) {
			rows.add(new Object[] { id, run.value(), rows.size() + 1 });
		}
		this.jdbc.template()
			.batchUpdate("insert into run_partition (step_execution_id, run_id, number) values (?, ?, ?)", rows);
	}

	/** Returns the names of waiting tasks that belong to other versions. */
	List<String> otherVersions() {
		return this.jdbc.list("""
				select distinct task_name from scheduled_tasks where task_name like ? and task_name <> ? order by 1""",
				(row, _) -> row.getString(1).substring(PREFIX.length()), PREFIX + '%', this.name);
	}

	private static String[] texts(Collection<Long> ids) {
		return ids.stream().map(String::valueOf).toArray(String[]::new);
	}

}
