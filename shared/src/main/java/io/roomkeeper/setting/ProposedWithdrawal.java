package io.roomkeeper.setting;

import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.Scope;

/**
 * That someone has in mind to withdraw what is set at a scope, so that it inherits.
 *
 * @param scope where it is set
 * @param key the setting, by its key or an alias
 * @param locked for a person: whether what was locked for them would go, or their choice
 * @param reason why, in the author's words; may be empty
 */
public record ProposedWithdrawal(Scope scope, SettingKey key, boolean locked, String reason) implements Proposal {
}
