package io.roomkeeper.batch.audit;

import io.roomkeeper.failure.InvalidInputException;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Configures when checkpoints are signed.
 *
 * @param checkpointEvents the number of rows after which a checkpoint is signed, in
 * addition to the one after each nightly job
 * @param witnessMail a mail address to which checkpoints are sent
 */
@ConfigurationProperties("roomkeeper.audit")
record CheckpointProperties(@DefaultValue("10000") int checkpointEvents, @Nullable String witnessMail) {

	CheckpointProperties {
		if (checkpointEvents < 1) {
			throw new InvalidInputException("roomkeeper.audit.checkpoint-events is %d".formatted(checkpointEvents),
					"Give a number of rows, 1 or more");
		}
	}

}
