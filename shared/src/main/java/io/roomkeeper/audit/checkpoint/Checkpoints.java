package io.roomkeeper.audit.checkpoint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The store of checkpoints and of the start of the trail. */
public interface Checkpoints {

	/** Returns all checkpoints, latest first. */
	List<StoredCheckpoint> all();

	/** Returns the latest checkpoint that covers at most that many rows. */
	Optional<StoredCheckpoint> upTo(long size);

	/** Returns the earliest checkpoint that covers at least that many rows. */
	Optional<StoredCheckpoint> from(long size);

	/** Stores a checkpoint unless there is one that covers the same number of rows. */
	void add(StoredCheckpoint checkpoint);

	/** Stores that the witness has the checkpoint that covers that many rows. */
	void sent(long size);

	/** Returns the start of the trail. */
	TrailStart start();

	/**
	 * Returns the position of the last of the first rows that happened before a moment; 0
	 * if the first row happened later.
	 */
	long lastBefore(Instant moment);

	/**
	 * Removes the rows up to a start, together with the checkpoints before it, and stores
	 * the start.
	 * @return how many rows were removed
	 */
	int remove(TrailStart start);

}
