package io.roomkeeper.batch.cli;

import io.roomkeeper.run.JobName;
import picocli.CommandLine.Command;

/** {@code ./roomkeeper nightly}. */
@Command(name = "nightly", mixinStandardHelpOptions = true,
		description = "Sync, sweep, warnings and a report, one after the other.")
final class NightlyCommand extends JobCommand {

	NightlyCommand() {
		super(JobName.NIGHTLY);
	}

}
