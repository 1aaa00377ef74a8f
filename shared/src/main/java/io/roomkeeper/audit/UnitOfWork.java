package io.roomkeeper.audit;

/** Runs several operations in one transaction. */
@FunctionalInterface
public interface UnitOfWork {

	/** Runs the work. Rolls back and rethrows on any exception. */
	void run(Runnable work);

}
