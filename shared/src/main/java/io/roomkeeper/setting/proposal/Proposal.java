package io.roomkeeper.setting.proposal;

import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.policy.Scope;

/** A proposed change of one setting at one scope. */
public sealed interface Proposal permits ProposedAssignment, ProposedWithdrawal {

	/** Returns the scope of the change. */
	Scope scope();

	/** Returns the key or an alias of the setting. */
	SettingKey key();

	/** Returns the slot at the scope. */
	AssignmentSlot slot();

	/** Returns the reason in the author's words; may be empty. */
	String reason();

}
