package io.roomkeeper.database;

import java.util.Map;

/** A copy of all data, on which a rehearsal works. Closing it removes it. */
public interface DataCopy extends AutoCloseable {

	/** Returns the properties with which an application works on the copy. */
	Map<String, Object> properties();

	@Override
	void close();

}
