package io.roomkeeper.batch.cli;

import io.roomkeeper.run.JobName;
import picocli.CommandLine.Command;

/** {@code ./roomkeeper sweep}. */
@Command(name = "sweep", mixinStandardHelpOptions = true,
		description = "Expire the rooms that were not started for 365 days.")
final class SweepCommand extends JobCommand {

	SweepCommand() {
		super(JobName.SWEEP);
	}

}
