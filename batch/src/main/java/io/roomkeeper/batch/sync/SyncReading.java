package io.roomkeeper.batch.sync;

import java.time.Instant;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import org.jspecify.annotations.Nullable;

import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.directory.ChangeMark;
import io.roomkeeper.directory.DirectoryReading;
import io.roomkeeper.directory.SyncMark;

/**
 * Decides what one sync reads: everything, or only the changes since the last sync if
 * that is requested and safe. The decision is made when the run starts to read. The new
 * mark is stored as the last step.
 */
final class SyncReading {

	private final SyncStores stores;

	private final boolean changesWanted;

	private final RunRecorder run;

	private @Nullable DirectoryReading reading;

	private String namingContext = "";

	private Instant began = Instant.EPOCH;

	private Instant fullAt = Instant.EPOCH;

	SyncReading(SyncStores stores, boolean changesWanted, RunRecorder run) {
		this.stores = stores;
		this.changesWanted = changesWanted;
		this.run = run;
	}

	/**
	 * The read of the directory, determined once.
	 * @throws io.roomkeeper.binding.OtherDirectoryException if the data belong to another
	 * directory
	 */
	DirectoryReading get() {
		DirectoryReading begun = this.reading;
		if (begun == null) {
			this.began = this.stores.clock().instant();
			this.namingContext = this.stores.binding().requireSame();
			begun = new StableReading(this.changesWanted ? changes() : everything(), this.stores.people());
			this.reading = begun;
		}
		return begun;
	}

	/** Whether the sync reads everything. */
	boolean complete() {
		return get().complete();
	}

	private DirectoryReading everything() {
		this.fullAt = this.began;
		return this.stores.directory().everything();
	}

	private DirectoryReading everything(Message because) {
		this.run.note(Message.of("sync.everything", Argument.message(because)));
		return everything();
	}

	private DirectoryReading changes() {
		Optional<SyncMark> mark = this.stores.marks().find();
		if (mark.isEmpty()) {
			return everything(Message.of("sync.why.first"));
		}
		Optional<Message> stale = mark.get()
			.staleBecause(this.stores.directory().scope(), this.began, this.stores.properties().fullAfter());
		if (stale.isPresent()) {
			return everything(stale.get());
		}
		Optional<DirectoryReading> changes = this.stores.directory().changesSince(mark.get().reached());
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
		this.stores.binding().bind(Actor.operator(this.run.run().startedBy()), this.namingContext);
		read.mark()
			.ifPresentOrElse(
					(reached) -> this.stores.marks()
						.store(new SyncMark(reached, this.stores.directory().scope(), this.fullAt, this.began)),
					this.stores.marks()::forget);
	}

}
