package io.roomkeeper.batch.cli;

import java.nio.file.Path;
import java.util.List;

import io.roomkeeper.batch.meeting.MeetingsImport;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import org.springframework.context.ConfigurableApplicationContext;

/** {@code ./roomkeeper meetings}. */
@Command(name = "meetings", mixinStandardHelpOptions = true, description = "Manage scheduled meetings.",
		subcommands = MeetingsCommand.Import.class)
final class MeetingsCommand extends CommandGroup {

	/** {@code ./roomkeeper meetings import FILE…}. */
	@Command(name = "import", mixinStandardHelpOptions = true, description = {
			"Import the meetings that people already have, with their numbers, UIDs and replies. Nothing is sent.",
			"FILE is a calendar file (*.ics), a folder of them, or CSV in UTF-8 with a header: one of uid, mail, and topic,"
					+ " start (2027-03-09T10:00), minutes; number, zone, rrule, invitees, passcode, calendar_uid, sequence"
					+ " may follow." })
	static final class Import extends JobCommand {

		@Parameters(paramLabel = "FILE", arity = "1..*", description = "Calendar files, folders or CSV files.")
		@SuppressWarnings("NullAway.Init")
		private List<Path> files;

		Import() {
			super(JobName.MEETINGS_IMPORT);
		}

		@Override
		Run run(RunRequest request, ConfigurableApplicationContext context) {
			return context.getBean(MeetingsImport.class).importFiles(this.files, request);
		}

	}

}
