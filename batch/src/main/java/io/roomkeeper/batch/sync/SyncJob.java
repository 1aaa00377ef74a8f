package io.roomkeeper.batch.sync;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.batch.adopt.Arrivals;
import io.roomkeeper.batch.job.BrakeProperties;
import io.roomkeeper.batch.job.Chunks;
import io.roomkeeper.batch.job.Deferred;
import io.roomkeeper.batch.job.JobDefinition;
import io.roomkeeper.batch.job.JobParts;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.directory.PersonId;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunItem.Outcome;
import io.roomkeeper.sample.SampleData;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.step.Step;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The sync: brings people, groups and membership to what the directory says, opens a room
 * for whoever is new, marks who is gone, and retires the rooms of those who stay away.
 * Every stage compares before it writes, so a sync that was cut short is simply done
 * again.
 */
@Component
class SyncJob implements JobDefinition {

	/** Most people are as they were, so that a chunk of them is seldom much to write. */
	private static final int PEOPLE_A_CHUNK = 10_000;

	private static final int GROUPS_A_CHUNK = 20;

	/** So many newcomers change what the database should know of its tables. */
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
		return build(run, false);
	}

	/**
	 * A sync.
	 * @param changes whether to read no more than what was changed, where that is safe
	 */
	Job build(RunRecorder run, boolean changes) {
		SyncReading reading = new SyncReading(this.stores, changes, run);
		DirectoryComparison comparison = new DirectoryComparison(new Deferred<>(this.stores.people()::known));
		ChangedPeople changed = new ChangedPeople(this.stores.people(), comparison);
		GroupSync groups = new GroupSync(this.stores, reading, comparison, changed, run);
		RetiringRooms retiring = new RetiringRooms(this.stores, this.brakes.sync(), comparison, run);
		Deferred<Iterator<SeenGroup>> seen = new Deferred<>(() -> groups.survey().iterator());
		Arrivals arrivals = this.stores.adoption().arrivals(run);
		return this.parts.job(name(), run)
			.start(people(run, reading, comparison, changed, arrivals))
			.next(this.parts.repeated("rooms", arrivals::settleSome))
			.next(this.parts.once("groups", () -> {
				run.stage("groups", Optional.empty());
				seen.get();
			}))
			.next(this.parts.chunks("members", GROUPS_A_CHUNK, () -> seen.get().hasNext() ? seen.get().next() : null,
					groups))
			.next(missing(run, reading, comparison))
			.next(this.parts.repeated("retire", () -> reading.complete() && retiring.next()))
			.next(this.parts.once("stock", () -> takeStock(run, comparison)))
			.next(this.parts.once("mark", reading::leaveMark))
			.next(this.parts.onceOutsideTransaction("sample", () -> giveTheSampleAPast(run)))
			.build();
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

	private Step people(RunRecorder run, SyncReading reading, DirectoryComparison comparison, ChangedPeople changed,
			Arrivals arrivals) {
		PeopleReader people = new PeopleReader(reading, comparison, (before) -> run.stage("people", before));
		return this.parts.chunks("people", PEOPLE_A_CHUNK, people,
				new PeopleWriter(this.stores, comparison, people, changed, arrivals, run));
	}

	private Step missing(RunRecorder run, SyncReading reading, DirectoryComparison comparison) {
		Deferred<Iterator<List<PersonId>>> chunks = new Deferred<>(() -> {
			List<PersonId> vanished = reading.complete() ? comparison.vanished()
					: comparison.present(reading.get().switchedOff());
			run.stage("missing", Optional.of((long) vanished.size()));
			run.brake(this.brakes.sync(), vanished.size(), comparison.presentBefore(),
					"mark %,d of %,d people missing");
			return Chunks.of(vanished, JobParts.CHUNK).iterator();
		});
		return this.parts.repeated("missing", () -> {
			if (chunks.get().hasNext()) {
				markMissing(chunks.get().next(), run);
			}
			return chunks.get().hasNext();
		});
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
