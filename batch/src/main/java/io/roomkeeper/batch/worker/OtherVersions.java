package io.roomkeeper.batch.worker;

import java.util.List;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reports that runs of another version wait, on which this process does not work. */
final class OtherVersions extends AbstractSchedulerListener {

	private static final Logger log = LoggerFactory.getLogger(OtherVersions.class);

	private final PartitionTasks tasks;

	OtherVersions(PartitionTasks tasks) {
		this.tasks = tasks;
	}

	@Override
	public void onSchedulerEvent(SchedulerEventType type) {
		if (type == SchedulerEventType.UNRESOLVED_TASK) {
			List<String> others = this.tasks.otherVersions();
			log.warn("A run of version {} waits, but this process has version {} and does not work on it. "
					+ "Install the same release everywhere.", String.join(", ", others), this.tasks.version());
		}
	}

}
