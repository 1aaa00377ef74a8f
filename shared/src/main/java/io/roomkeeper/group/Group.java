package io.roomkeeper.group;

import java.util.Optional;

import io.roomkeeper.directory.DirectoryId;

/**
 * A group of people.
 *
 * @param id our own number for it
 * @param directoryId its identity in the directory; empty for a local group
 * @param dn its DN in the directory; empty for a local group
 * @param name its common name
 * @param priority its position in the order of all groups; 1 takes precedence over 2
 * @param missing whether the directory no longer has it
 */
public record Group(GroupId id, Optional<DirectoryId> directoryId, Optional<String> dn, String name, int priority,
		boolean missing) {

	/** Returns whether its members come from the directory and cannot be changed here. */
	public boolean fromDirectory() {
		return this.directoryId.isPresent();
	}

}
