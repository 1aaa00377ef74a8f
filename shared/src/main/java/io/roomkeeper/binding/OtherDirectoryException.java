package io.roomkeeper.binding;

import io.roomkeeper.failure.FixableException;

/** Thrown when the data belongs to another directory than the configured one. */
public class OtherDirectoryException extends FixableException {

	OtherDirectoryException(String bound, String found) {
		super("The data belong to the directory '%s', and the one that is configured is '%s'".formatted(bound, found),
				"Set ROOMKEEPER_DIRECTORY_URL and ROOMKEEPER_DIRECTORY_BASE back, choose another ROOMKEEPER_DATA_DIR, or move the data with ./roomkeeper rebind --plan");
	}

}
