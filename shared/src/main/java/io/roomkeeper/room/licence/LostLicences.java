package io.roomkeeper.room.licence;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.person.PersonId;
import org.jspecify.annotations.Nullable;

/** The store of lost licences and of the warnings about them. */
public interface LostLicences {

	/**
	 * Returns present people with a lost licence and an active room of which they chose
	 * the link or the number, in ascending order.
	 * @param zone where dates are counted
	 * @param after only people with a larger ID; null for the first
	 */
	List<LostLicence> page(ZoneId zone, @Nullable PersonId after, int limit);

	/**
	 * Returns what a person may lose; empty if the person has a licence or chose nothing.
	 * @param zone where dates are counted
	 */
	Optional<LostLicence> of(ZoneId zone, PersonId person);

	/** Counts active rooms with a personal link or a chosen number. */
	int countChosen();

	/** Returns those of the people who were given exactly this warning. */
	Set<PersonId> warned(Collection<LicenceWarning> warnings);

	/** Records that warnings were given. */
	void note(Collection<LicenceWarning> warnings, LocalDate on);

}
