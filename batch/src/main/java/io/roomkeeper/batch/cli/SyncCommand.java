package io.roomkeeper.batch.cli;

import io.roomkeeper.run.JobName;
import picocli.CommandLine.Command;

/** {@code ./roomkeeper sync}. */
@Command(name = "sync", mixinStandardHelpOptions = true,
		description = "Follow the directory: people, groups, membership, and a room for everybody.")
final class SyncCommand extends JobCommand {

	SyncCommand() {
		super(JobName.SYNC);
	}

}
