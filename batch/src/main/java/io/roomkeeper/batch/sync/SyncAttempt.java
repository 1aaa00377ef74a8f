package io.roomkeeper.batch.sync;

import io.roomkeeper.batch.job.Deferred;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.batch.spool.Spool;
import io.roomkeeper.batch.spool.SpoolFolder;
import io.roomkeeper.batch.sync.delta.DirectoryDelta;
import io.roomkeeper.batch.sync.delta.SyncSpools;
import io.roomkeeper.person.People;
import io.roomkeeper.sync.SyncEffects;
import org.springframework.stereotype.Component;

/**
 * One attempt to read the directory, with everything that the sync derives from it. If
 * the read breaks off, another attempt takes its place and starts from nothing. An
 * attempt writes only to its spools and to the counts of the run.
 */
final class SyncAttempt implements AutoCloseable {

	private final SyncMode mode;

	private final SyncSpools spools;

	private final SyncReading reading;

	private final DirectoryComparison comparison;

	private final SyncEffects effects = new SyncEffects();

	private final SyncRecord record;

	private final GroupSync groups;

	private final RetiringRooms retiring;

	private final Deferred<Spool<DirectoryDelta>> deltas;

	private final Deferred<PeopleReader> people;

	private final Deferred<SamePeopleMatching> matching;

	private final Deferred<SyncWeighing> weighing;

	private boolean begun;

	private boolean peopleRead;

	private SyncAttempt(Factory from, SyncMode mode, RunRecorder run) {
		this.mode = mode;
		this.record = from.records.create(this.effects, run);
		this.spools = new SyncSpools(from.spools);
		this.reading = from.readings.create(mode == SyncMode.CHANGES, run);
		this.comparison = new DirectoryComparison(new Deferred<>(from.people::known));
		ChangedPeople changed = new ChangedPeople(from.people, this.comparison);
		this.groups = from.groups.create(this.reading, this.comparison, changed, this.spools, run);
		this.retiring = from.retiring.create(this.comparison, run);
		this.deltas = new Deferred<>(this.spools::people);
		this.people = new Deferred<>(() -> new PeopleReader(this.reading, this.comparison, changed, from.people,
				this.deltas.get(), this.effects, run));
		this.matching = new Deferred<>(() -> from.matchings.create(this.comparison, this.deltas.get(), this.effects));
		this.weighing = new Deferred<>(
				() -> from.weighings.create(this.reading, this.comparison, this.matching.get(), this.effects, run));
	}

	/**
	 * Reads a chunk of people or, after the last one, all groups.
	 * @return false if everything is read
	 * @throws io.roomkeeper.directory.DirectoryException if the directory does not give
	 * the whole answer
	 */
	boolean readSome() {
		if (!this.peopleRead) {
			PeopleReader reader = this.people.get();
			reader.open();
			this.begun = true;
			this.peopleRead = !reader.readSome();
			return true;
		}
		this.groups.read();
		return false;
	}

	/** Returns whether the directory had begun to answer the search for people. */
	boolean begun() {
		return this.begun;
	}

	/**
	 * Checks the brakes.
	 * @throws io.roomkeeper.run.BrakeAppliedException if an admin must confirm
	 */
	void weigh() {
		this.weighing.get().weigh(this.groups.reader(), this.retiring, this.mode == SyncMode.SAME_PEOPLE);
	}

	/** Returns the record that a sync leaves in case it is interrupted. */
	SyncRecord record() {
		return this.record;
	}

	SyncReading reading() {
		return this.reading;
	}

	DirectoryComparison comparison() {
		return this.comparison;
	}

	GroupSync groups() {
		return this.groups;
	}

	RetiringRooms retiring() {
		return this.retiring;
	}

	Spool<DirectoryDelta> deltas() {
		return this.deltas.get();
	}

	SamePeopleMatching matching() {
		return this.matching.get();
	}

	SyncWeighing weighing() {
		return this.weighing.get();
	}

	@Override
	public void close() {
		try (this.spools) {
			this.people.ifFound(PeopleReader::close);
		}
	}

	/** Creates each attempt of a sync. */
	@Component
	record Factory(SyncReading.Factory readings, GroupSync.Factory groups, RetiringRooms.Factory retiring,
			SamePeopleMatching.Factory matchings, SyncWeighing.Factory weighings, SyncRecord.Factory records,
			People people, SpoolFolder spools) {

		SyncAttempt create(SyncMode mode, RunRecorder run) {
			return new SyncAttempt(this, mode, run);
		}

	}

}
