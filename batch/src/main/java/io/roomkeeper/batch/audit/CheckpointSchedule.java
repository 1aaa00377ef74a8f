package io.roomkeeper.batch.audit;

import java.time.Duration;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.audit.checkpoint.CheckpointService;
import io.roomkeeper.batch.job.RunEnded;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/**
 * Signs a checkpoint after each nightly job and after many rows, if a key is configured.
 */
@Component
class CheckpointSchedule implements SchedulingConfigurer {

	private static final Logger log = LoggerFactory.getLogger(CheckpointSchedule.class);

	private static final Duration INTERVAL = Duration.ofMinutes(1);

	private static final Actor NIGHTLY = Actor.operator("nightly").from(Origin.NIGHTLY);

	private final CheckpointService checkpoints;

	private final CheckpointProperties properties;

	CheckpointSchedule(CheckpointService checkpoints, CheckpointProperties properties) {
		this.checkpoints = checkpoints;
		this.properties = properties;
	}

	@Override
	public void configureTasks(ScheduledTaskRegistrar registrar) {
		registrar.addFixedDelayTask(() -> quietly(() -> this.checkpoints.makeAfter(this.properties.checkpointEvents())),
				INTERVAL);
	}

	@EventListener
	void after(RunEnded event) {
		if (event.run().job() == JobName.NIGHTLY && event.run().mode() == RunMode.APPLY) {
			quietly(() -> this.checkpoints.make(NIGHTLY));
		}
	}

	private void quietly(Runnable work) {
		try {
			if (this.checkpoints.on()) {
				work.run();
			}
		}
		catch (RuntimeException ex) {
			log.error("No checkpoint of the audit trail was signed; the next attempt is in {}", INTERVAL, ex);
		}
	}

}
