package io.roomkeeper.directory;

import java.util.List;

/**
 * A group as the directory currently has it.
 *
 * @param id the permanent identity, which survives renaming
 * @param dn the DN of its entry
 * @param name its common name
 * @param members the DNs of its members, people and other groups, in the directory's
 * order
 */
public record DirectoryGroup(DirectoryId id, String dn, String name, List<String> members) {

	public DirectoryGroup {
		members = List.copyOf(members);
	}

}
