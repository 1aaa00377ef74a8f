package io.roomkeeper.setting.proposal;

import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.policy.Scope;

/**
 * A proposal to withdraw an assignment, so that the scope inherits its value again.
 *
 * @param key the setting's key or an alias
 * @param reason the reason in the author's words; may be empty
 */
public record ProposedWithdrawal(Scope scope, SettingKey key, AssignmentSlot slot, String reason) implements Proposal {
}
