package io.roomkeeper.directory;

/**
 * Up to where the changes of a directory have been read.
 *
 * @param kind how the server counts its changes
 * @param server which server counts so, where each counts for itself; otherwise empty
 * @param reached seconds since 1970 by the server's clock, or the number of its last
 * update
 */
public record ChangeMark(Kind kind, String server, long reached) {

	/** How a server counts its changes. */
	public enum Kind {

		/** By the time at which an entry was last modified (RFC 4512 section 3.4). */
		MODIFY_TIMESTAMP,
		/** By numbers of updates, each server by its own (MS-ADTS section 3.1.1.1.9). */
		UPDATE_NUMBER

	}

}
