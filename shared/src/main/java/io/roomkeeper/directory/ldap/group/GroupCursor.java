package io.roomkeeper.directory.ldap.group;

import java.util.List;

import io.roomkeeper.directory.DirectoryCursor;
import io.roomkeeper.directory.DirectoryGroup;
import io.roomkeeper.directory.RefusedEntry;

/** Reads groups one by one, each with all its members. */
public final class GroupCursor implements DirectoryCursor<DirectoryGroup> {

	private final DirectoryCursor<ListedGroup> listed;

	private final GroupMembers members;

	public GroupCursor(DirectoryCursor<ListedGroup> listed, GroupMembers members) {
		this.listed = listed;
		this.members = members;
	}

	@Override
	public boolean hasNext() {
		return this.listed.hasNext();
	}

	@Override
	public DirectoryGroup next() {
		ListedGroup group = this.listed.next();
		return new DirectoryGroup(group.id(), group.dn(), group.name(), this.members.of(group));
	}

	@Override
	public List<RefusedEntry> refused() {
		return this.listed.refused();
	}

	@Override
	public void close() {
		try (this.listed; this.members) {
			// Close the second even if closing the first fails.
		}
	}

}
