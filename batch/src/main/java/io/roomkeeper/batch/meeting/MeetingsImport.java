package io.roomkeeper.batch.meeting;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.account.Account;
import io.roomkeeper.batch.file.LineReader;
import io.roomkeeper.batch.file.LinesAhead;
import io.roomkeeper.batch.file.OwnerFinder;
import io.roomkeeper.batch.job.JobDefinition;
import io.roomkeeper.batch.job.JobParts;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.meeting.MeetingZone;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunRequest;
import org.springframework.batch.core.job.Job;
import org.springframework.stereotype.Component;

/**
 * Imports meetings from before Roomkeeper. It lists unusable events and lines by number
 * and imports all others. Importing a file twice changes nothing. It sends nothing.
 */
@Component
public class MeetingsImport {

	/** The number of events or lines stored in one transaction, and parsed meanwhile. */
	private static final int CHUNK = 5_000;

	private final Jobs jobs;

	private final JobParts parts;

	private final OwnerFinder owners;

	private final Rooms rooms;

	private final Meetings meetings;

	private final Account account;

	private final Clock clock;

	MeetingsImport(Jobs jobs, JobParts parts, OwnerFinder owners, Rooms rooms, Meetings meetings, Account account,
			Clock clock) {
		this.jobs = jobs;
		this.parts = parts;
		this.owners = owners;
		this.rooms = rooms;
		this.meetings = meetings;
		this.account = account;
		this.clock = clock;
	}

	/**
	 * Imports files and waits until the run ends.
	 * @param paths calendar files, folders of calendar files, or tables as
	 * {@link MeetingFile} describes them
	 * @param request the actor who starts the run, and whether it is a plan
	 * @throws io.roomkeeper.failure.InvalidInputException if a named file cannot be
	 * opened; in this case nothing is imported
	 */
	public Run importFiles(List<Path> paths, RunRequest request) {
		List<Path> files = MeetingFiles.of(paths);
		paths.stream().filter(files::contains).forEach(MeetingFiles::check);
		return this.jobs.run(request, new JobDefinition() {

			@Override
			public JobName name() {
				return JobName.MEETINGS_IMPORT;
			}

			@Override
			public Job build(RunRecorder run) {
				run.stage("meetings", Optional.empty());
				MeetingLines lines = new MeetingLines(MeetingsImport.this.owners, MeetingsImport.this.rooms,
						MeetingsImport.this.meetings, MeetingsImport.this.clock, run);
				ZoneId zone = MeetingZone.usual(MeetingsImport.this.account.timeZone());
				return MeetingsImport.this.parts.job(name(), run)
					.start(MeetingsImport.this.parts.chunks("meetings", CHUNK,
							new LineReader<MeetingLine>(() -> new LinesAhead<>(new MeetingFiles(files, zone), CHUNK)),
							lines))
					.next(MeetingsImport.this.parts.once("report", lines::finish))
					.build();
			}

		});
	}

}
