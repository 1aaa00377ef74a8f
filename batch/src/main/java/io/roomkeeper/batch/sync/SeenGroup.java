package io.roomkeeper.batch.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.roomkeeper.directory.Fingerprint;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PersonId;

/**
 * A group in its current state in the directory, with resolved members.
 *
 * @param group the group to store
 * @param state how it compares with the stored group
 * @param people the IDs of its direct members, ascending
 * @param children the groups directly in it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a million ids need one object
record SeenGroup(Group group, State state, int[] people, Set<GroupId> children) {

	/** Returns a digest of the direct members. */
	long digest() {
		Fingerprint digest = Fingerprint.start();
		for (int person : this.people) {
			digest.add(person);
		}
		return digest.value();
	}

	/**
	 * Returns the IDs of the first array that are not in the second. Both arrays must be
	 * ascending.
	 */
	static List<PersonId> without(int[] these, int[] those) {
		List<PersonId> rest = new ArrayList<>();
		int at = 0;
		for (int id : these) {
			while (at < those.length && those[at] < id) {
				at++;
			}
			if (at == those.length || those[at] != id) {
				rest.add(new PersonId(id));
			}
		}
		return rest;
	}

	/** How a group compares with its stored record. */
	enum State {

		NEW, RENAMED, KNOWN

	}

}
