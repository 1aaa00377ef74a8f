package io.roomkeeper.batch.cli;

import java.nio.file.Path;

import io.roomkeeper.batch.usage.UsageImport;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import org.springframework.context.ConfigurableApplicationContext;

/** {@code ./roomkeeper usage}. */
@Command(name = "usage", mixinStandardHelpOptions = true, description = "Manage the ledger of room use.",
		subcommands = UsageCommand.Import.class)
final class UsageCommand extends CommandGroup {

	/** {@code ./roomkeeper usage import FILE}. */
	@Command(name = "import", mixinStandardHelpOptions = true, description = {
			"Import the days on which rooms were started.",
			"FILE is CSV in UTF-8 with a header: one of uid, mail, number, and used_on (2026-03-01 or an instant)." })
	static final class Import extends JobCommand {

		@Parameters(paramLabel = "FILE", description = "The CSV file.")
		@SuppressWarnings("NullAway.Init")
		private Path file;

		Import() {
			super(JobName.USAGE_IMPORT);
		}

		@Override
		Run run(RunRequest request, ConfigurableApplicationContext context) {
			return context.getBean(UsageImport.class).importFile(this.file, request);
		}

	}

}
