package io.roomkeeper.batch.audit;

import io.roomkeeper.failure.InvalidInputException;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Configures when checkpoints are signed.
 *
 * @param checkpointEvents a checkpoint is signed after so many rows, besides every night
 * @param witnessMail a mail address to which checkpoints are sent
 */
@ConfigurationProperties("roomkeeper.audit")
record CheckpointProperties(@DefaultValue("10000") int checkpointEvents, @Nullable String witnessMail) {

	CheckpointProperties {
		if (checkpointEvents < 1) {
			throw new InvalidInputException("roomkeeper.audit.checkpoint-events is %d".formatted(checkpointEvents),
					"Give a number of rows from 1");
		}
	}

}
