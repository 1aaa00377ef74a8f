package io.roomkeeper.database;

/**
 * Names the data directory that an exception of the embedded database is about, because
 * JDBC does not. It is attached to that exception as a suppressed exception.
 */
final class DataFiles extends Exception {

	private DataFiles(DataDirectory directory) {
		super(directory.path().toString(), null, false, false);
	}

	/** Adds the directory to an exception. */
	static void mark(Throwable thrown, DataDirectory directory) {
		thrown.addSuppressed(new DataFiles(directory));
	}

}
