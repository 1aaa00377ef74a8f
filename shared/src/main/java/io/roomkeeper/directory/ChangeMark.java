package io.roomkeeper.directory;

/**
 * The position up to which the changes of a directory have been read.
 *
 * @param kind how the server counts its changes
 * @param server the server that counts, if each server counts for itself; otherwise empty
 * @param reached seconds since 1970 by the server's clock, or the number of its last
 * update
 */
public record ChangeMark(Kind kind, String server, long reached) {

	/** The ways in which servers count their changes. */
	public enum Kind {

		/** By the time at which an entry was last modified (RFC 4512 section 3.4). */
		MODIFY_TIMESTAMP,
		/** By update numbers, separately for each server (MS-ADTS section 3.1.1.1.9). */
		UPDATE_NUMBER

	}

}
