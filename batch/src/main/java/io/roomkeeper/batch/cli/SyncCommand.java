package io.roomkeeper.batch.cli;

import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.sync.SyncChanges;
import io.roomkeeper.batch.sync.SyncSamePeople;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunId;
import io.roomkeeper.run.RunRequest;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.springframework.context.ConfigurableApplicationContext;

/** {@code ./roomkeeper sync}. */
@Command(name = "sync", mixinStandardHelpOptions = true,
		description = "Update people, groups and memberships from the directory, and give everybody a room.")
final class SyncCommand extends JobCommand {

	@ArgGroup
	private Extent extent = new Extent();

	SyncCommand() {
		super(JobName.SYNC);
	}

	@Override
	Run run(RunRequest request, ConfigurableApplicationContext context) {
		if (this.extent.samePeople) {
			return context.getBean(SyncSamePeople.class).run(request);
		}
		return this.extent.changes ? context.getBean(SyncChanges.class).run(request) : super.run(request, context);
	}

	@Override
	Run confirm(RunId run, Actor actor, ConfigurableApplicationContext context) {
		return this.extent.samePeople ? context.getBean(SyncSamePeople.class).confirm(run, actor)
				: super.confirm(run, actor, context);
	}

	/** How much the sync reads. The default is everything. */
	static final class Extent {

		@Option(names = "--changes",
				description = { "Read only what changed since the last sync, if that is safe; otherwise everything.",
						"This does not find deleted people. A full sync does, and the nightly job runs one." })
		private boolean changes;

		@Option(names = "--full", description = "Read everything. This is the default.")
		@SuppressWarnings("unused") // the default
		private boolean full;

		@Option(names = "--same-people", description = {
				"Read everything, and match newcomers with known people who had the same uid and mail address or DN under another directory ID.",
				"Use it after a directory was restored or another ID attribute was configured." })
		private boolean samePeople;

	}

}
