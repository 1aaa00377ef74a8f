package io.roomkeeper.database;

/**
 * Says which data directory an exception of the embedded database is about, since JDBC
 * does not. It is suppressed in that exception.
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
