package io.roomkeeper.group;

import io.roomkeeper.audit.AuditSubject;

/**
 * Our own number for a group, assigned once; names repeat and change.
 *
 * @param value 1 or more
 */
public record GroupId(int value) implements Comparable<GroupId> {

	public GroupId {
		if (value < 1) {
			throw new IllegalArgumentException("A group's id is 1 or more: " + value);
		}
	}

	@Override
	public int compareTo(GroupId other) {
		return Integer.compare(this.value, other.value);
	}

	/** Returns the subject of events about the group. */
	public AuditSubject auditSubject() {
		return new AuditSubject.Group(this.value);
	}

}
