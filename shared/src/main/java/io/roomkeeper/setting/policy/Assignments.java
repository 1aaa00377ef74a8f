package io.roomkeeper.setting.policy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;

/** Stores assignments. A replaced or withdrawn assignment remains as history. */
public interface Assignments {

	/** Returns every assignment of the account and of groups. */
	List<Assignment> policies();

	/** Returns every assignment that the account and groups had at that moment. */
	List<Assignment> policies(Instant asOf);

	/** Returns one person's assignments: locked ones and own choices. */
	List<Assignment> of(PersonId person);

	/**
	 * Returns the assignments that one person had at that moment: locked ones and own
	 * choices.
	 */
	List<Assignment> of(PersonId person, Instant asOf);

	/** Returns the assignment of a slot. */
	Optional<Assignment> find(Scope scope, SettingKey key, AssignmentSlot slot);

	/** Returns the locked assignments of single people. */
	List<Assignment> locksOfPeople();

	/**
	 * Passes every person's own choices to the reader; for building the population index.
	 */
	void choices(ChoiceReader reader);

	/** Returns the history of a setting at a scope, newest first. */
	List<PastAssignment> history(Scope scope, SettingKey key);

	/**
	 * Returns the present and past assignments of a setting for the account and for
	 * groups, newest first.
	 * @param limit the maximum number
	 */
	List<PastAssignment> recent(SettingKey key, int limit);

	/**
	 * Stores assignments. Each replaces the one of the same setting, scope and slot.
	 */
	void put(Collection<Assignment> assignments);

	/**
	 * Withdraws the assignment of a slot.
	 * @return whether there was an assignment
	 */
	boolean withdraw(Scope scope, SettingKey key, AssignmentSlot slot, String author, Instant at);

	/**
	 * Records that locks have reached their end.
	 * @return the assignments whose end of the lock was newly recorded, at most
	 * {@code limit}
	 */
	List<Assignment> noteLockEnds(Instant asOf, int limit);

	/**
	 * Returns the assignments whose lock ends by that moment and whose end is not
	 * recorded yet.
	 */
	List<Assignment> lockEnds(Instant upTo);

	/** Receives people's own choices. */
	@FunctionalInterface
	interface ChoiceReader {

		/** Receives one choice. */
		void read(PersonId person, SettingKey key, SettingValue value);

	}

}
