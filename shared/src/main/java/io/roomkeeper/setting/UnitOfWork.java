package io.roomkeeper.setting;

/** Does several things in one transaction: all of them, or none. */
@FunctionalInterface
public interface UnitOfWork {

	/** Does the work; whatever it throws undoes it and is passed on. */
	void run(Runnable work);

}
