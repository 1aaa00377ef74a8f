package io.roomkeeper.batch.worker;

import java.time.Duration;

import io.roomkeeper.batch.job.PartitionFence;
import io.roomkeeper.batch.job.PartitionLostException;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.run.RunId;

/**
 * Compares the task of a partition with its state when this process picked it. Each pick
 * increments the version of the task.
 */
final class TaskFence implements PartitionFence {

	private static final String PICKED = """
			select 1 from scheduled_tasks where task_name = ? and task_instance = ? and version = ? and picked""";

	private static final String END_IF_PAUSED = "select set_config('idle_in_transaction_session_timeout', ?, true)";

	private static final String RUNNING = " and exists (select 1 from run where id = ? and status = 'RUNNING')";

	private final Jdbc jdbc;

	private final String task;

	private final String instance;

	private final long version;

	private final Duration limit;

	/**
	 * @param task the name of the task
	 * @param instance the ID of the task, which is that of the step execution
	 * @param version the version of the task when it was picked
	 * @param limit the time without a heartbeat after which another process takes over
	 */
	TaskFence(Jdbc jdbc, String task, String instance, long version, Duration limit) {
		this.limit = limit;
		this.jdbc = jdbc;
		this.task = task;
		this.instance = instance;
		this.version = version;
	}

	/**
	 * Stores which process works on the partition.
	 * @throws PartitionLostException if another process owns it
	 */
	void assign(String process) {
		int assigned = this.jdbc.update(
				"update run_partition set worker = ? where step_execution_id = ? and exists (" + PICKED + ")", process,
				Long.valueOf(this.instance), this.task, this.instance, this.version);
		if (assigned == 0) {
			throw new PartitionLostException(this.instance);
		}
	}

	@Override
	public void begin() {
		require(PICKED, this.task, this.instance, this.version);
		this.jdbc.list(END_IF_PAUSED, (row, _) -> row.getString(1), Long.toString(this.limit.toMillis()));
	}

	@Override
	public void hold() {
		require(PICKED + " for share", this.task, this.instance, this.version);
	}

	@Override
	public void check(RunId run) {
		require(PICKED + RUNNING, this.task, this.instance, this.version, run.value());
	}

	private void require(String query, Object... arguments) {
		if (this.jdbc.first(query, (row, _) -> row.getInt(1), arguments).isEmpty()) {
			throw new PartitionLostException(this.instance);
		}
	}

}
