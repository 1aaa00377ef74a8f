package io.roomkeeper.batch.audit;

import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.audit.checkpoint.CheckpointService;
import io.roomkeeper.batch.job.RunEnded;
import io.roomkeeper.batch.schedule.Interval;
import io.roomkeeper.batch.schedule.RecurringJob;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Signs a checkpoint after each nightly job and after many rows, if a key is configured.
 */
@Component
@EnableConfigurationProperties(CheckpointProperties.class)
class CheckpointSchedule implements RecurringJob {

	private static final Logger log = LoggerFactory.getLogger(CheckpointSchedule.class);

	private static final Actor NIGHTLY = Actor.operator("nightly").from(Origin.NIGHTLY);

	private final CheckpointService checkpoints;

	private final CheckpointProperties properties;

	CheckpointSchedule(CheckpointService checkpoints, CheckpointProperties properties) {
		this.checkpoints = checkpoints;
		this.properties = properties;
	}

	@Override
	public String name() {
		return "audit checkpoints";
	}

	@Override
	public Optional<Interval> timing() {
		return Optional.of(Interval.MINUTE);
	}

	@Override
	public void run() {
		if (this.checkpoints.on()) {
			this.checkpoints.makeAfter(this.properties.checkpointEvents());
		}
	}

	@EventListener
	void after(RunEnded event) {
		if (event.run().job() == JobName.NIGHTLY && event.run().mode() == RunMode.APPLY && this.checkpoints.on()) {
			try {
				this.checkpoints.make(NIGHTLY);
			}
			catch (RuntimeException ex) {
				log.error("No checkpoint of the audit trail was signed after run {}", event.run().id().value(), ex);
			}
		}
	}

}
