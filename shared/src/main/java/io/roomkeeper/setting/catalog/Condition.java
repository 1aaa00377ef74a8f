package io.roomkeeper.setting.catalog;

import java.util.Set;

/**
 * What a rule asks of one setting.
 *
 * @param key the setting
 * @param oneOf the values with which the condition is met
 */
public record Condition(SettingKey key, Set<SettingValue> oneOf) {

	public Condition {
		oneOf = Set.copyOf(oneOf);
	}

}
