package io.roomkeeper.directory;

import java.util.Optional;

import io.roomkeeper.text.Message;

/**
 * An entry that cannot be used, or only without some of its values.
 *
 * @param dn its DN, if it could be read; without control characters
 * @param reason why, in one sentence
 * @param taken whether the entry was used without the unusable value
 * @param id the permanent identity of a skipped entry, if it could be read; its person is
 * still present in the directory
 */
public record RefusedEntry(String dn, Message reason, boolean taken, Optional<DirectoryId> id) {

	/** Creates a skipped entry whose identity is unknown. */
	public RefusedEntry(String dn, Message reason) {
		this(dn, reason, false, Optional.empty());
	}

}
