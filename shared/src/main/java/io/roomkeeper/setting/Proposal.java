package io.roomkeeper.setting;

import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.Scope;

/** A change of one setting at one scope that someone has in mind. */
public sealed interface Proposal permits ProposedAssignment, ProposedWithdrawal {

	/** For whom. */
	Scope scope();

	/** The setting, by its key or an alias. */
	SettingKey key();

	/**
	 * Whether a lock is meant: one that would be set, or, for a person, the one that
	 * would go instead of their own choice.
	 */
	boolean locked();

	/** Why, in the author's words; may be empty. */
	String reason();

}
