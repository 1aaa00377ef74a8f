package io.roomkeeper.group;

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

	/** Returns the name under which the audit trail records events about the group. */
	public String auditSubject() {
		return "group " + this.value;
	}

}
