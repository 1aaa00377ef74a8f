package io.roomkeeper.directory.ldap.group;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.ldap.connection.Sid;

/**
 * A group as its entry lists it, which may be without some members.
 *
 * @param id the identity, which does not change when the group is renamed
 * @param dn the entry's distinguished name
 * @param name the common name
 * @param members the DNs that the entry lists
 * @param memberUids the uids that the entry lists (RFC 2307)
 * @param nextMember where reading continues, if the server returned only the first
 * members
 * @param sid the identifier by which people refer to their primary group
 */
public record ListedGroup(DirectoryId id, String dn, String name, List<String> members, List<String> memberUids,
		Optional<Integer> nextMember, Optional<Sid> sid) {

	/** Returns whether the entry lists all members. */
	boolean complete() {
		return this.memberUids.isEmpty() && this.nextMember.isEmpty() && this.sid.isEmpty();
	}

}
