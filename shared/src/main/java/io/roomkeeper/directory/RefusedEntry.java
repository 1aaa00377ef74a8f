package io.roomkeeper.directory;

import java.util.Optional;

/**
 * An entry that was read and cannot be used, or not with all its values.
 *
 * @param dn where it stands, as far as that can be told; without control characters
 * @param reason why, in one sentence
 * @param taken whether the entry was taken all the same, without the value that cannot be
 * used
 * @param id what stays the same about an entry that was not taken, where that could be
 * read: whoever has it is still in the directory
 */
public record RefusedEntry(String dn, String reason, boolean taken, Optional<DirectoryId> id) {

	/** An entry that was not taken, and whose identity is unknown. */
	public RefusedEntry(String dn, String reason) {
		this(dn, reason, false, Optional.empty());
	}

}
