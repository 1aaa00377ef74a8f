package io.roomkeeper.batch.sync;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import io.roomkeeper.batch.adopt.RoomProvisioning;
import io.roomkeeper.batch.job.BrakeProperties;
import io.roomkeeper.batch.job.Chunks;
import io.roomkeeper.batch.job.Deferred;
import io.roomkeeper.batch.job.JobDefinition;
import io.roomkeeper.batch.job.JobParts;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.batch.spool.Spool;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunItem.Outcome;
import io.roomkeeper.sample.SampleData;
import io.roomkeeper.sync.SyncEffects;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The sync updates people, groups and memberships from the directory. It opens rooms for
 * new people, marks people as missing, and retires rooms after the grace period. It reads
 * everything and checks the brakes before the first write. Every stage compares before it
 * writes, so an interrupted sync can be repeated.
 */
@Component
class SyncJob implements JobDefinition {

	private static final int PEOPLE_A_CHUNK = 5_000;

	private static final int GROUPS_A_CHUNK = 20;

	/** The number of newcomers after which the statistics of the database are updated. */
	private static final int MANY = 1_000;

	private final JobParts parts;

	private final SyncStores stores;

	private final BrakeProperties brakes;

	private final ObjectProvider<SampleData> sample;

	SyncJob(JobParts parts, SyncStores stores, BrakeProperties brakes, ObjectProvider<SampleData> sample) {
		this.parts = parts;
		this.stores = stores;
		this.brakes = brakes;
		this.sample = sample;
	}

	@Override
	public JobName name() {
		return JobName.SYNC;
	}

	@Override
	public Job build(RunRecorder run) {
		return build(run, SyncMode.FULL);
	}

	/** The definition of a sync in a mode. */
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
		SyncSpools spools = new SyncSpools(this.stores.spools());
		SyncReading reading = new SyncReading(this.stores, mode == SyncMode.CHANGES, run);
		DirectoryComparison comparison = new DirectoryComparison(new Deferred<>(this.stores.people()::known));
		SyncEffects effects = new SyncEffects();
		ChangedPeople changed = new ChangedPeople(this.stores.people(), comparison);
		Deferred<Spool<DirectoryDelta>> deltas = new Deferred<>(spools::people);
		Deferred<PeopleReader> people = new Deferred<>(
				() -> new PeopleReader(reading, comparison, changed, this.stores.people(), deltas.get(), effects, run));
		GroupSync groups = new GroupSync(this.stores, reading, comparison, changed, spools, run);
		RetiringRooms retiring = new RetiringRooms(this.stores, comparison, run);
		Deferred<SamePeopleMatching> matching = new Deferred<>(
				() -> new SamePeopleMatching(this.stores, comparison, deltas.get(), effects));
		Deferred<SyncWeighing> weighing = new Deferred<>(
				() -> new SyncWeighing(this.stores, reading, comparison, matching.get(), effects, this.brakes, run));
		SyncRecord beginning = new SyncRecord(this.stores, effects, run);
		RoomProvisioning provisioning = this.stores.adoption().provisioning(run);
		Deferred<Iterator<DirectoryDelta>> toWrite = new Deferred<>(() -> {
			run.stage("write", Optional.of(deltas.get().size()));
			return deltas.get().read();
		});
		Deferred<PeopleWriter> writer = new Deferred<>(
				() -> new PeopleWriter(this.stores, comparison, matching.get(), provisioning, run));
		return this.parts.job(name(), run)
			.listener(closing(spools, people))
			.start(this.parts.reading("people", () -> people.get().readSome()))
			.next(this.parts.reading("groups", () -> {
				groups.read();
				return false;
			}))
			.next(this.parts.reading("weigh", () -> {
				weighing.get().weigh(groups.reader(), retiring, mode == SyncMode.SAME_PEOPLE);
				return false;
			}))
			.next(this.parts.once("begin",
					() -> beginning.begin(matching.get().matches(), weighing.get().sameGroups())))
			.next(this.parts.chunks("write", PEOPLE_A_CHUNK,
					() -> toWrite.get().hasNext() ? toWrite.get().next() : null, (chunk) -> writer.get().write(chunk)))
			.next(this.parts.repeated("rooms", provisioning::settleSome))
			.next(this.parts.once("store", groups::store))
			.next(this.parts.chunks("members", GROUPS_A_CHUNK, groups::next, groups))
			.next(this.parts.repeated("missing", missing(run, weighing)))
			.next(this.parts.repeated("retire", () -> reading.complete() && retiring.next()))
			.next(this.parts.once("stock", () -> takeStock(run, comparison)))
			.next(this.parts.once("mark", () -> {
				reading.leaveMark();
				beginning.finish();
			}))
			.next(this.parts.onceOutsideTransaction("sample", () -> giveTheSampleAPast(run)))
			.build();
	}

	private static JobExecutionListener closing(SyncSpools spools, Deferred<PeopleReader> people) {
		return new JobExecutionListener() {

			@Override
			public void afterJob(JobExecution execution) {
				try (spools) {
					people.ifFound(PeopleReader::close);
				}
			}

		};
	}

	private void takeStock(RunRecorder run, DirectoryComparison comparison) {
		if (!run.planned() && comparison.newcomers() >= MANY) {
			this.stores.people().manyWereAdded();
		}
	}

	/**
	 * The sample organisation gets its room use and meetings once everybody there has a
	 * room.
	 */
	private void giveTheSampleAPast(RunRecorder run) {
		if (!run.planned()) {
			this.sample.ifAvailable((data) -> data.load(run.asOf()));
		}
	}

	private BooleanSupplier missing(RunRecorder run, Deferred<SyncWeighing> weighing) {
		Deferred<Iterator<List<PersonId>>> chunks = new Deferred<>(() -> {
			List<PersonId> leaving = weighing.get().leaving();
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
		List<RunItem> items = this.stores.people()
			.all(people)
			.values()
			.stream()
			.map((person) -> new RunItem(person.seen().uid().value(), Outcome.MISSING, ""))
			.toList();
		if (!run.planned()) {
			this.stores.people().markMissing(people, this.stores.clock().instant());
		}
		run.advance(people.size(), RunCounts.missing(people.size()), items);
	}

}
