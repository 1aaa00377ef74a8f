package io.roomkeeper.batch.sync;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.binding.DirectoryBinding;
import io.roomkeeper.directory.SyncMarks;
import io.roomkeeper.directory.UserDirectory;
import io.roomkeeper.person.People;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import org.jspecify.annotations.Nullable;

import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.directory.ChangeMark;
import io.roomkeeper.directory.DirectoryReading;
import io.roomkeeper.directory.SyncMark;
import org.springframework.stereotype.Component;

/**
 * Decides what one sync reads: everything, or only the changes since the last sync if
 * that is requested and safe. The decision is made when the run starts to read. The new
 * mark is stored as the last step.
 */
final class SyncReading {

	private final UserDirectory directory;

	private final DirectoryBinding binding;

	private final SyncMarks marks;

	private final People people;

	private final SyncProperties properties;

	private final Clock clock;

	private final boolean changesWanted;

	private final RunRecorder run;

	private @Nullable DirectoryReading reading;

	private String namingContext = "";

	private Instant began = Instant.EPOCH;

	private Instant fullAt = Instant.EPOCH;

	private SyncReading(Factory from, boolean changesWanted, RunRecorder run) {
		this.directory = from.directory;
		this.binding = from.binding;
		this.marks = from.marks;
		this.people = from.people;
		this.properties = from.properties;
		this.clock = from.clock;
		this.changesWanted = changesWanted;
		this.run = run;
	}

	/**
	 * Returns the read of the directory, determined once.
	 * @throws io.roomkeeper.binding.OtherDirectoryException if the data belong to another
	 * directory
	 */
	DirectoryReading get() {
		DirectoryReading begun = this.reading;
		if (begun == null) {
			this.began = this.clock.instant();
			this.namingContext = this.binding.requireSame();
			begun = new StableReading(this.changesWanted ? changes() : everything(), this.people);
			this.reading = begun;
		}
		return begun;
	}

	/** Returns whether the sync reads everything. */
	boolean complete() {
		return get().complete();
	}

	private DirectoryReading everything() {
		this.fullAt = this.began;
		return this.directory.everything();
	}

	private DirectoryReading everything(Message because) {
		this.run.note(Message.of("sync.everything", Argument.message(because)));
		return everything();
	}

	private DirectoryReading changes() {
		Optional<SyncMark> mark = this.marks.find();
		if (mark.isEmpty()) {
			return everything(Message.of("sync.why.first"));
		}
		Optional<Message> stale = mark.get()
			.staleBecause(this.directory.scope(), this.began, this.properties.fullAfter());
		if (stale.isPresent()) {
			return everything(stale.get());
		}
		Optional<DirectoryReading> changes = this.directory.changesSince(mark.get().reached());
		if (changes.isEmpty()) {
			return everything(Message.of("sync.why.server"));
		}
		this.fullAt = mark.get().fullAt();
		this.run.note(since(mark.get().reached()));
		return changes.get();
	}

	private static Message since(ChangeMark mark) {
		return switch (mark.kind()) {
			case MODIFY_TIMESTAMP ->
				Message.of("sync.since", Argument.text(Instant.ofEpochSecond(mark.reached()).toString()));
			case UPDATE_NUMBER -> Message.of("sync.since.update", Argument.text(Long.toString(mark.reached())));
		};
	}

	/**
	 * Stores the mark for the next sync and the directory that the data belong to. A sync
	 * calls it as its last step.
	 */
	void leaveMark() {
		if (this.run.planned()) {
			return;
		}
		DirectoryReading read = get();
		this.binding.bind(Actor.operator(this.run.run().startedBy()), this.namingContext);
		read.mark()
			.ifPresentOrElse(
					(reached) -> this.marks
						.store(new SyncMark(reached, this.directory.scope(), this.fullAt, this.began)),
					this.marks::forget);
	}

	/** Creates one for each attempt of a sync. */
	@Component
	record Factory(UserDirectory directory, DirectoryBinding binding, SyncMarks marks, People people,
			SyncProperties properties, Clock clock) {

		SyncReading create(boolean changesWanted, RunRecorder run) {
			return new SyncReading(this, changesWanted, run);
		}

	}

}
