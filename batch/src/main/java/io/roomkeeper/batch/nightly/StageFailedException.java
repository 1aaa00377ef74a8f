package io.roomkeeper.batch.nightly;

import io.roomkeeper.failure.FixableException;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/** Thrown when a stage of the nightly job failed; the other stages ran. */
class StageFailedException extends FixableException {

	StageFailedException(Message report, String failed) {
		super(Message.of("nightly.failed", Argument.message(report)), failed.isEmpty()
				? Message.of("nightly.failed.again") : Message.of("nightly.failed.fix", Argument.text(failed)), null);
	}

}
