package io.roomkeeper.setting.catalog;

import java.util.Set;

/**
 * A rule's condition on one setting.
 *
 * @param key the setting
 * @param oneOf the values that meet the condition
 */
public record Condition(SettingKey key, Set<SettingValue> oneOf) {

	public Condition {
		oneOf = Set.copyOf(oneOf);
	}

}
