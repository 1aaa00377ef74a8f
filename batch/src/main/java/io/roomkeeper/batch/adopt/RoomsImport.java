package io.roomkeeper.batch.adopt;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

import io.roomkeeper.account.Account;
import io.roomkeeper.batch.file.LineReader;
import io.roomkeeper.batch.file.LineSource;
import io.roomkeeper.batch.file.OwnerFinder;
import io.roomkeeper.batch.file.UseDates;
import io.roomkeeper.batch.job.JobDefinition;
import io.roomkeeper.batch.job.JobParts;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.person.People;
import io.roomkeeper.room.adoption.PendingRooms;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunRequest;
import org.springframework.batch.core.job.Job;
import org.springframework.stereotype.Component;

/**
 * The rooms import adopts rooms that people had before Roomkeeper. Before the first sync,
 * it stores the rooms until their owners are known. Importing a file twice changes
 * nothing.
 */
@Component
public class RoomsImport {

	private final Jobs jobs;

	private final JobParts parts;

	private final People people;

	private final OwnerFinder owners;

	private final PendingRooms awaited;

	private final AdoptionRules rules;

	private final Account account;

	private final Clock clock;

	RoomsImport(Jobs jobs, JobParts parts, People people, OwnerFinder owners, PendingRooms awaited, AdoptionRules rules,
			Account account, Clock clock) {
		this.jobs = jobs;
		this.parts = parts;
		this.people = people;
		this.owners = owners;
		this.awaited = awaited;
		this.rules = rules;
		this.account = account;
		this.clock = clock;
	}

	/**
	 * Adopts the rooms in a file and waits until the run ends.
	 * @param path a CSV file as {@link RoomFile} describes it
	 * @param request the actor who starts the run, and whether it is a plan
	 * @throws io.roomkeeper.failure.InvalidInputException if the file cannot be opened or
	 * lacks a column; in this case nothing is adopted
	 */
	public Run importFile(Path path, RunRequest request) {
		UseDates dates = new UseDates(this.account.timeZone(), this.account.today(this.clock));
		Supplier<LineSource<RoomLine>> opening = () -> RoomFile.open(path, dates);
		opening.get().close();
		return this.jobs.run(request, new JobDefinition() {

			@Override
			public JobName name() {
				return JobName.ROOMS_IMPORT;
			}

			@Override
			public Job build(RunRecorder run) {
				run.stage("lines", Optional.empty());
				return RoomsImport.this.parts.job(name(), run)
					.start(RoomsImport.this.parts.chunks("lines", JobParts.CHUNK, new LineReader<>(opening),
							new RoomLines(RoomsImport.this.people, RoomsImport.this.owners, RoomsImport.this.awaited,
									RoomsImport.this.rules, run)))
					.build();
			}

		});
	}

}
