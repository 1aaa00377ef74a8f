package io.roomkeeper.batch.cli;

import java.nio.file.Path;

import io.roomkeeper.batch.adopt.RoomsImport;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import org.springframework.context.ConfigurableApplicationContext;

/** {@code ./roomkeeper rooms}. */
@Command(name = "rooms", mixinStandardHelpOptions = true, description = "Manage people's personal rooms.",
		subcommands = { RoomsCommand.Import.class, RoomsCommand.Publish.class, HandOverCommand.class,
				ShowRoomCommand.class })
final class RoomsCommand extends CommandGroup {

	/** {@code ./roomkeeper rooms import FILE}. */
	@Command(name = "import", mixinStandardHelpOptions = true, description = {
			"Import the rooms that people already have; no working number is replaced.",
			"FILE is CSV in UTF-8 with a header: one of uid, mail, and number; link, passcode, last_used_on may follow.",
			"Before the first sync, the rooms wait until a sync finds their owners." })
	static final class Import extends JobCommand {

		@Parameters(paramLabel = "FILE", description = "The CSV file.")
		@SuppressWarnings("NullAway.Init")
		private Path file;

		Import() {
			super(JobName.ROOMS_IMPORT);
		}

		@Override
		Run run(RunRequest request, ConfigurableApplicationContext context) {
			return context.getBean(RoomsImport.class).importFile(this.file, request);
		}

	}

	/** {@code ./roomkeeper rooms publish}. */
	@Command(name = "publish", mixinStandardHelpOptions = true,
			description = {
					"Write people's join links to an attribute of their entries; must be enabled in the configuration.",
					"Only values that Roomkeeper wrote are changed." })
	static final class Publish extends JobCommand {

		Publish() {
			super(JobName.ROOMS_PUBLISH);
		}

	}

}
