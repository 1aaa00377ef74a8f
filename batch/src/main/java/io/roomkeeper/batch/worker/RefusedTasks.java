package io.roomkeeper.batch.worker;

import java.util.concurrent.atomic.AtomicReference;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reports that runs wait on which this process does not work, because they have another
 * version or need settings that this process does not have.
 */
final class RefusedTasks extends AbstractSchedulerListener {

	private static final Logger log = LoggerFactory.getLogger(RefusedTasks.class);

	private final PartitionTasks tasks;

	private final AtomicReference<PartitionTasks.@Nullable Unknown> reported = new AtomicReference<>();

	RefusedTasks(PartitionTasks tasks) {
		this.tasks = tasks;
	}

	@Override
	public void onSchedulerEvent(SchedulerEventType type) {
		if (type == SchedulerEventType.UNRESOLVED_TASK) {
			PartitionTasks.Unknown unknown = this.tasks.unknown();
			if (unknown.equals(this.reported.getAndSet(unknown))) {
				return;
			}
			if (!unknown.versions().isEmpty()) {
				log.warn(
						"A run of version {} waits, but this process has version {} and does not work on it. "
								+ "Install the same release everywhere.",
						String.join(", ", unknown.versions()), this.tasks.version());
			}
			if (!unknown.jobs().isEmpty()) {
				log.warn(
						"A run of {} waits, but this process does not work on it, because it lacks the settings of "
								+ "the process that started the run. Give both the same configuration.",
						String.join(", ", unknown.jobs()));
			}
		}
	}

}
