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
		description = "Follow the directory: people, groups, membership, and a room for everybody.")
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
				description = {
						"Read only what was changed since the last sync, where that is safe; otherwise everything.",
						"It does not see who was deleted: a full sync does, as every night." })
		private boolean changes;

		@Option(names = "--full", description = "Read everything. That is what a sync does unless told otherwise.")
		@SuppressWarnings("unused") // what a sync does unless told otherwise
		private boolean full;

		@Option(names = "--same-people", description = {
				"Read everything, and take newcomers for the people who had their uid and mail address or DN under another directory ID.",
				"For a restored directory, or after another ID attribute was chosen." })
		private boolean samePeople;

	}

}
