package io.roomkeeper.directory;

import java.util.List;

/**
 * A group as the directory has it at this moment.
 *
 * @param id what stays when it is renamed
 * @param dn where its entry stands
 * @param name its common name
 * @param members the DNs it lists, of people and of other groups, in the directory's
 * order
 */
public record DirectoryGroup(DirectoryId id, String dn, String name, List<String> members) {

	public DirectoryGroup {
		members = List.copyOf(members);
	}

}
