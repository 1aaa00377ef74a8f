package io.roomkeeper.directory.ldap.group;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.ldap.connection.Sid;

/**
 * A group as its entry lists it, perhaps not with all its members.
 *
 * @param id what stays when it is renamed
 * @param dn where its entry stands
 * @param name its common name
 * @param members the DNs it lists
 * @param memberUids the uids it lists (RFC 2307)
 * @param nextMember where to go on reading, when the server gave the first members only
 * @param sid by which people name it as their primary group
 */
public record ListedGroup(DirectoryId id, String dn, String name, List<String> members, List<String> memberUids,
		Optional<Integer> nextMember, Optional<Sid> sid) {

	/** Whether the entry says everything. */
	boolean complete() {
		return this.memberUids.isEmpty() && this.nextMember.isEmpty() && this.sid.isEmpty();
	}

}
