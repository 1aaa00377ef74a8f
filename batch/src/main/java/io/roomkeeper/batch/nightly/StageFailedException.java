package io.roomkeeper.batch.nightly;

import io.roomkeeper.failure.FixableException;

/** A stage of the nightly job failed; the other stages ran. */
class StageFailedException extends FixableException {

	StageFailedException(String report, String failed) {
		super("Not every stage was done: " + report, failed.isEmpty() ? "Start the night again"
				: "Mend what stopped %s and start it again".formatted(failed));
	}

}
