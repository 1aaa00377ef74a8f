package io.roomkeeper.batch.sync;

import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

import io.roomkeeper.batch.adopt.ProvisioningFactory;
import io.roomkeeper.batch.adopt.RoomProvisioning;
import io.roomkeeper.batch.job.Chunks;
import io.roomkeeper.batch.job.Deferred;
import io.roomkeeper.batch.job.JobDefinition;
import io.roomkeeper.batch.job.JobParts;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.batch.spool.Spool;
import io.roomkeeper.batch.sync.delta.DirectoryDelta;
import io.roomkeeper.person.People;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.NumberSource;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunItem.Outcome;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The sync updates people, groups and memberships from the directory. It opens rooms for
 * new people, marks people as missing, and retires rooms after the grace period. It reads
 * everything and checks the brakes before the first write; a read that breaks off starts
 * again. Every stage compares before it writes, so an interrupted sync can be repeated.
 */
@Component
@EnableConfigurationProperties(SyncProperties.class)
class SyncJob implements JobDefinition {

	private static final int PEOPLE_A_CHUNK = 5_000;

	/** With fewer newcomers, another writer would not be worth a connection. */
	private static final int PEOPLE_A_WRITER = 2_500;

	private static final int GROUPS_A_CHUNK = 20;

	/** The number of newcomers after which the statistics of the database are updated. */
	private static final int MANY = 1_000;

	private final JobParts parts;

	private final SyncAttempt.Factory attempts;

	private final PeopleWriter.Factory writers;

	private final People people;

	private final ProvisioningFactory provisioning;

	private final SyncProperties properties;

	private final Clock clock;

	SyncJob(JobParts parts, SyncAttempt.Factory attempts, PeopleWriter.Factory writers, People people,
			ProvisioningFactory provisioning, SyncProperties properties, Clock clock) {
		this.parts = parts;
		this.attempts = attempts;
		this.writers = writers;
		this.people = people;
		this.provisioning = provisioning;
		this.properties = properties;
		this.clock = clock;
	}

	@Override
	public JobName name() {
		return JobName.SYNC;
	}

	@Override
	public Job build(RunRecorder run) {
		return build(run, SyncMode.FULL);
	}

	/** Returns the definition of a sync in a mode. */
	JobDefinition as(SyncMode mode) {
		return new JobDefinition() {

			@Override
			public JobName name() {
				return JobName.SYNC;
			}

			@Override
			public Job build(RunRecorder run) {
				return SyncJob.this.build(run, mode);
			}

		};
	}

	/** Builds a sync in a mode. */
	Job build(RunRecorder run, SyncMode mode) {
		SyncAttempts attempts = new SyncAttempts(() -> this.attempts.create(mode, run), this.properties.readBackOff(),
				this.properties.readAttempts(), run);
		RoomProvisioning provisioning = this.provisioning.create(run);
		Deferred<Iterator<DirectoryDelta>> toWrite = new Deferred<>(() -> {
			Spool<DirectoryDelta> deltas = attempts.current().deltas();
			run.stage("write", Optional.of(deltas.size()));
			return deltas.read();
		});
		IntSupplier writers = () -> writers(attempts.current(), run);
		return this.parts.job(name(), run)
			.listener(closing(attempts))
			.start(this.parts.reading("read", attempts::readSome))
			.next(this.parts.reading("weigh", () -> {
				attempts.current().weigh();
				return false;
			}))
			.next(this.parts.once("begin", () -> begin(attempts.current(), run)))
			.next(this.parts.concurrentChunks("write", PEOPLE_A_CHUNK, writers,
					() -> toWrite.get().hasNext() ? toWrite.get().next() : null,
					(thread, threads) -> this.writers.create(attempts.current().comparison(),
							attempts.current().matching(), provisioning, run, new NumberSource.Share(thread, threads))))
			.next(this.parts.repeated("rooms", provisioning::settleSome))
			.next(this.parts.once("store", () -> attempts.current().groups().store()))
			.next(this.parts.concurrentChunks("members", GROUPS_A_CHUNK, writers,
					() -> attempts.current().groups().next(), (_, _) -> attempts.current().groups()))
			.next(this.parts.repeated("missing", missing(run, attempts)))
			.next(this.parts.repeated("retire",
					() -> attempts.current().reading().complete() && attempts.current().retiring().next()))
			.next(this.parts.once("stock", () -> updateStatistics(run, attempts.current().comparison())))
			.next(this.parts.once("mark", () -> {
				attempts.current().reading().leaveMark();
				attempts.current().record().finish();
			}))
			.build();
	}

	private static JobExecutionListener closing(SyncAttempts attempts) {
		return new JobExecutionListener() {

			@Override
			public void afterJob(JobExecution execution) {
				attempts.close();
			}

		};
	}

	private void begin(SyncAttempt attempt, RunRecorder run) {
		attempt.record().begin(attempt.matching().matches(), attempt.weighing().sameGroups());
		int newcomers = attempt.comparison().newcomers();
		if (newcomers > 0 && !run.planned()) {
			attempt.comparison().identify(this.people.allot(newcomers));
		}
	}

	/** Returns how many threads write: several in a first sync of many people. */
	private int writers(SyncAttempt attempt, RunRecorder run) {
		if (run.planned() || !attempt.comparison().independentNewcomers()) {
			return 1;
		}
		int most = Math.min(attempt.comparison().newcomers() / PEOPLE_A_WRITER,
				Runtime.getRuntime().availableProcessors());
		return this.people.usefulWriters(Math.max(most, 1));
	}

	private void updateStatistics(RunRecorder run, DirectoryComparison comparison) {
		if (!run.planned() && comparison.newcomers() >= MANY) {
			this.people.manyWereAdded();
		}
	}

	private BooleanSupplier missing(RunRecorder run, SyncAttempts attempts) {
		Deferred<Iterator<List<PersonId>>> chunks = new Deferred<>(() -> {
			List<PersonId> leaving = attempts.current().weighing().leaving();
			run.stage("missing", Optional.of((long) leaving.size()));
			return Chunks.of(leaving, JobParts.CHUNK).iterator();
		});
		return () -> {
			if (chunks.get().hasNext()) {
				markMissing(chunks.get().next(), run);
			}
			return chunks.get().hasNext();
		};
	}

	private void markMissing(List<PersonId> people, RunRecorder run) {
		List<RunItem> items = this.people.all(people)
			.values()
			.stream()
			.map((person) -> new RunItem(person.seen().uid().value(), Outcome.MISSING))
			.toList();
		if (!run.planned()) {
			this.people.markMissing(people, this.clock.instant());
		}
		run.advance(people.size(), RunCounts.of(CountKind.MISSING, people.size()), items);
	}

}
