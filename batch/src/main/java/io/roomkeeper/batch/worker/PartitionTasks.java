package io.roomkeeper.batch.worker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.roomkeeper.batch.job.PartitionedJob;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.directory.Fingerprint;
import io.roomkeeper.run.RunId;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The tasks of partitions, in the table of db-scheduler. The ID of a task is that of its
 * step execution. A task exists until its partition has ended. A process takes only tasks
 * whose name it knows, so the name contains everything that processes must share.
 */
class PartitionTasks {

	private static final String PREFIX = "partition ";

	private static final int HEX = 16;

	private final Jdbc jdbc;

	private final String version;

	private final ObjectProvider<PartitionedJob> jobs;

	/**
	 * @param version the version of this program and its tables
	 * @param jobs the jobs that have partitions
	 */
	PartitionTasks(Jdbc jdbc, String version, ObjectProvider<PartitionedJob> jobs) {
		this.jdbc = jdbc;
		this.version = version;
		this.jobs = jobs;
	}

	/** Returns the version of this program and its tables. */
	String version() {
		return this.version;
	}

	/**
	 * Returns the name of a job's tasks; empty if this process lacks settings for the
	 * job.
	 */
	Optional<String> name(PartitionedJob job) {
		return job.settings()
			.map((settings) -> PREFIX + this.version + (settings.isEmpty() ? "" : " %s %s".formatted(job.name().key(),
					Long.toUnsignedString(Fingerprint.start().add(settings).value(), HEX))));
	}

	/** Returns the names of the tasks on which this process can work. */
	Set<String> names() {
		return this.jobs.stream().flatMap((job) -> name(job).stream()).collect(Collectors.toCollection(TreeSet::new));
	}

	/** Returns the jobs for which this process lacks settings. */
	List<String> jobsWithoutSettings() {
		return this.jobs.stream()
			.filter((job) -> job.settings().isEmpty())
			.map((job) -> job.name().key())
			.sorted()
			.toList();
	}

	/** Returns the fence of a task that this process has picked. */
	TaskFence fence(String task, String instance, long pick, Duration limit) {
		return new TaskFence(this.jdbc, task, instance, pick, limit);
	}

	/** Counts the partitions that have not ended. */
	int left(String task, Collection<Long> ids) {
		return this.jdbc
			.list("select count(*) from scheduled_tasks where task_name = ? and task_instance = any(?)",
					(row, _) -> row.getInt(1), task, texts(ids))
			.getFirst();
	}

	/** Removes those partitions on which no process works yet, and returns them. */
	List<Long> cancel(String task, Collection<Long> ids) {
		return this.jdbc.list("""
				delete from scheduled_tasks where task_name = ? and task_instance = any(?) and not picked
				returning task_instance""", (row, _) -> Long.valueOf(row.getString(1)), task, texts(ids));
	}

	/** Returns whether the run has neither ended nor been taken over. */
	boolean isRunning(RunId run) {
		return this.jdbc.count("select count(*) from run where id = ? and status = 'RUNNING'", run.value()) == 1;
	}

	/**
	 * Stores which partitions a run has.
	 * @param expected for each, in their order, about how many items it has
	 */
	void add(RunId run, SequencedMap<Long, Long> expected) {
		List<Object[]> rows = new ArrayList<>();
		expected.forEach((id, items) -> rows.add(new Object[] { id, run.value(), rows.size() + 1, items }));
		this.jdbc.template()
			.batchUpdate("insert into run_partition (step_execution_id, run_id, number, expected) values (?, ?, ?, ?)",
					rows);
	}

	/** Returns which waiting tasks this process leaves to others. */
	Unknown unknown() {
		Set<String> known = names();
		Set<String> versions = new TreeSet<>();
		Set<String> unequipped = new TreeSet<>();
		List<String> names = this.jdbc.list("select distinct task_name from scheduled_tasks where task_name like ?",
				(row, _) -> row.getString(1), PREFIX + '%');
		for (String name : names) {
			String[] words = name.substring(PREFIX.length()).split(" ", -1);
			if (!words[0].equals(this.version)) {
				versions.add(words[0]);
			}
			else if (!known.contains(name)) {
				unequipped.add(words[1]);
			}
		}
		return new Unknown(versions, unequipped);
	}

	private static String[] texts(Collection<Long> ids) {
		return ids.stream().map(String::valueOf).toArray(String[]::new);
	}

	/**
	 * The tasks that a process leaves to others.
	 *
	 * @param versions the versions of tasks of other versions
	 * @param jobs the jobs for which this process has other settings or none
	 */
	record Unknown(Set<String> versions, Set<String> jobs) {

	}

}
