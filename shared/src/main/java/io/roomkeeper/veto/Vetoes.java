package io.roomkeeper.veto;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.PersonalMeetingId;

/** The store of vetoes. A veto whose date has passed stays until it is removed. */
public interface Vetoes {

	/** Returns the vetoes that hold something on that date, by date and person. */
	List<Veto> on(LocalDate asOf);

	/** Returns the people whose item of that kind is held on that date. */
	Set<PersonId> held(VetoKind kind, LocalDate asOf);

	/** Returns the veto of a person and kind, whether or not its date has passed. */
	Optional<Veto> find(VetoKind kind, PersonId person);

	/** Stores a veto. It replaces the one of the same person, kind and number. */
	void put(Veto veto);

	/**
	 * Removes a veto.
	 * @return false if there was none
	 */
	boolean remove(VetoKind kind, PersonId person);

	/**
	 * Removes the veto on the release of a number.
	 * @return false if there was none
	 */
	boolean remove(PersonalMeetingId number);

	/**
	 * Removes vetoes whose date has passed.
	 * @return the removed vetoes
	 */
	List<Veto> removePassed(LocalDate asOf);

}
