package io.roomkeeper.setting.policy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingKey;

/**
 * Stores exceptions. Ending an exception early changes its end; exceptions are never
 * deleted.
 */
public interface SettingExceptions {

	/** Returns the exceptions that are active at that moment. */
	List<SettingException> activeAt(Instant asOf);

	/** Returns the exceptions that are active at that moment or begin later. */
	List<SettingException> endingAfter(Instant asOf);

	/**
	 * Returns one person's exceptions that had begun by that moment, including ended
	 * ones.
	 */
	List<SettingException> of(PersonId person, Instant asOf);

	/**
	 * Returns the exceptions that ended in that period; it includes its start and
	 * excludes its end.
	 */
	List<SettingException> endedBetween(Instant from, Instant to);

	/** Grants an exception and ends the active one for the same person and setting. */
	void grant(SettingException exception);

	/**
	 * Ends the active exception of a person and setting.
	 * @return the exception with its new end, or empty if none was active
	 */
	Optional<SettingException> end(PersonId person, SettingKey key, String author, Instant at);

	/**
	 * Records that exceptions have reached their end.
	 * @return the exceptions whose end was newly recorded, at most {@code limit}
	 */
	List<SettingException> noteEnds(String author, Instant asOf, int limit);

	/**
	 * Returns the exceptions that end by that moment and whose end is not recorded yet,
	 * in the order in which they end.
	 */
	List<SettingException> unrecordedEnds(Instant upTo);

	/** Counts the ends that {@link #noteEnds} would record. */
	int countEnds(Instant asOf);

}
