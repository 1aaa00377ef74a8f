package io.roomkeeper.batch.sync;

import java.util.Set;

import io.roomkeeper.directory.Fingerprint;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;

/**
 * A group as the directory has it now, its members found among people and groups.
 *
 * @param group the group as it is to be stored
 * @param state how it compares with what was known
 * @param people who is directly in it, ascending
 * @param children the groups directly in it
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere, and a million ids are not
											// to be a million objects
record SeenGroup(Group group, State state, int[] people, Set<GroupId> children) {

	/** A digest of who is directly in it. */
	long digest() {
		Fingerprint digest = Fingerprint.start();
		for (int person : this.people) {
			digest.add(person);
		}
		return digest.value();
	}

	/** How a group compares with what was known of it. */
	enum State {

		NEW, RENAMED, KNOWN

	}

}
