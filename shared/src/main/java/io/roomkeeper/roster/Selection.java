package io.roomkeeper.roster;

import java.util.LinkedHashSet;
import java.util.Set;

import io.roomkeeper.directory.PersonId;

/**
 * People who were chosen out of a list: some of them one by one, or all who match with or
 * without some.
 *
 * @param all whether all who match are meant
 * @param ids who was chosen; where all are meant, who was taken out
 */
public record Selection(boolean all, Set<PersonId> ids) {

	/** Nobody. */
	public static final Selection NOBODY = new Selection(false, Set.of());

	/** All who match. */
	public static final Selection ALL = new Selection(true, Set.of());

	public Selection {
		ids = Set.copyOf(ids);
	}

	/** Whether somebody who matches is meant. */
	public boolean contains(PersonId person) {
		return this.all != this.ids.contains(person);
	}

	/** How many people are meant where so many match. */
	public int size(int matching) {
		return this.all ? matching - this.ids.size() : this.ids.size();
	}

	/** The same with one person taken in or out. */
	public Selection toggled(PersonId person) {
		Set<PersonId> changed = new LinkedHashSet<>(this.ids);
		if (!changed.remove(person)) {
			changed.add(person);
		}
		return new Selection(this.all, changed);
	}

}
