package io.roomkeeper.roster;

import java.util.LinkedHashSet;
import java.util.Set;

import io.roomkeeper.person.PersonId;

/**
 * The people selected in a list: individual people, or all matching people except some.
 *
 * @param all whether all matching people are selected
 * @param ids the selected people; if all are selected, the excluded people
 */
public record Selection(boolean all, Set<PersonId> ids) {

	/** An empty selection. */
	public static final Selection NOBODY = new Selection(false, Set.of());

	/** All matching people. */
	public static final Selection ALL = new Selection(true, Set.of());

	public Selection {
		ids = Set.copyOf(ids);
	}

	/** Returns whether a matching person is selected. */
	public boolean contains(PersonId person) {
		return this.all != this.ids.contains(person);
	}

	/** Returns how many people are selected out of that many matching ones. */
	public int size(int matching) {
		return this.all ? matching - this.ids.size() : this.ids.size();
	}

	/** Returns a copy in which one person is added or removed. */
	public Selection toggled(PersonId person) {
		Set<PersonId> changed = new LinkedHashSet<>(this.ids);
		if (!changed.remove(person)) {
			changed.add(person);
		}
		return new Selection(this.all, changed);
	}

}
