package io.roomkeeper.audit.checkpoint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The store of checkpoints and of the start of the trail. */
public interface Checkpoints {

	/** Returns all checkpoints, latest first. */
	List<StoredCheckpoint> all();

	/** Returns the latest checkpoint over at most so many rows. */
	Optional<StoredCheckpoint> upTo(long size);

	/** Returns the earliest checkpoint over at least so many rows. */
	Optional<StoredCheckpoint> from(long size);

	/** Stores a checkpoint unless there is one over as many rows. */
	void add(StoredCheckpoint checkpoint);

	/** Stores that the witness has the checkpoint over so many rows. */
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
