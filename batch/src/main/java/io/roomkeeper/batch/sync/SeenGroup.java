package io.roomkeeper.batch.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.roomkeeper.directory.Fingerprint;
import io.roomkeeper.directory.PersonId;
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

	/** Those of the first list that are not in the second; both ascending. */
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

	/** How a group compares with what was known of it. */
	enum State {

		NEW, RENAMED, KNOWN

	}

}
