package io.roomkeeper.setting.policy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;

/**
 * The store of assignments. Nothing is ever overwritten: what was replaced or withdrawn
 * stays as history.
 */
public interface Assignments {

	/** Every assignment of the account and of groups. */
	List<Assignment> policies();

	/** Every assignment of the account and of groups as it was at that moment. */
	List<Assignment> policies(Instant asOf);

	/** What is set for one person, locked or by their own choice. */
	List<Assignment> of(PersonId person);

	/** What was set for one person at that moment, locked or by their own choice. */
	List<Assignment> of(PersonId person, Instant asOf);

	/** What was locked for single people. */
	List<Assignment> locksOfPeople();

	/**
	 * Passes every person's own choices to the reader; for building the population index.
	 */
	void choices(ChoiceReader reader);

	/** All that a setting ever was at a scope, newest first. */
	List<PastAssignment> history(Scope scope, SettingKey key);

	/**
	 * What a setting is and was for the account and for groups, newest first.
	 * @param limit how many at most
	 */
	List<PastAssignment> recent(SettingKey key, int limit);

	/**
	 * Stores assignments; each replaces the one of the same setting and scope. For a
	 * person a locked one replaces a locked one, and a choice replaces a choice.
	 */
	void put(Collection<Assignment> assignments);

	/**
	 * Withdraws what is set at a scope.
	 * @param locked for a person: whether what was locked for them is meant, or their own
	 * choice; means nothing for other scopes
	 * @return whether there was anything
	 */
	boolean withdraw(Scope scope, SettingKey key, boolean locked, String author, Instant at);

	/** Takes what someone chose. */
	@FunctionalInterface
	interface ChoiceReader {

		/** One choice. */
		void read(PersonId person, SettingKey key, SettingValue value);

	}

}
