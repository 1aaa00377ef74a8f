package io.roomkeeper.setting.policy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingKey;

/**
 * The store of exceptions. One that was ended early ends at that moment; none is deleted.
 */
public interface SettingExceptions {

	/** The exceptions that are active at that moment. */
	List<SettingException> activeAt(Instant asOf);

	/** The exceptions that are active at that moment or begin later. */
	List<SettingException> endingAfter(Instant asOf);

	/** One person's exceptions that had begun by that moment, ended ones included. */
	List<SettingException> of(PersonId person, Instant asOf);

	/** The exceptions that ended in that time, the start included, the end not. */
	List<SettingException> endedBetween(Instant from, Instant to);

	/** Grants an exception; an active one of the same person and setting ends with it. */
	void grant(SettingException exception);

	/**
	 * Ends the active exception of a person and setting.
	 * @return the exception with its new end, or empty if none was active
	 */
	Optional<SettingException> end(PersonId person, SettingKey key, String author, Instant at);

	/**
	 * Records that exceptions have come to their end by themselves.
	 * @return those whose end was not noted before, at most so many
	 */
	List<SettingException> noteEnds(String author, Instant asOf, int limit);

	/** How many ends {@link #noteEnds} would still note. */
	int countEnds(Instant asOf);

}
