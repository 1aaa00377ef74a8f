package io.roomkeeper.batch.cli;

import io.roomkeeper.run.JobName;
import picocli.CommandLine.Command;

/** {@code ./roomkeeper nightly}. */
@Command(name = "nightly", mixinStandardHelpOptions = true,
		description = "Run the sync, the sweep and the warnings, then report.")
final class NightlyCommand extends JobCommand {

	NightlyCommand() {
		super(JobName.NIGHTLY);
	}

}
