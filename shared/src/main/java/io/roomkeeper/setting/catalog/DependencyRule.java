package io.roomkeeper.setting.catalog;

import java.util.List;

/**
 * A rule by which settings force the value of another. When the effective values meet all
 * conditions, the target has the forced value and cannot be changed.
 *
 * @param id the rule's name; {@value #PARENT} for a parent switch that is off
 * @param when the conditions, all of which must be met
 * @param target the setting whose value is forced
 * @param value the forced value
 */
public record DependencyRule(String id, List<Condition> when, SettingKey target, SettingValue value) {

	/** The id of every rule that comes from a parent switch. */
	public static final String PARENT = "parent";

	public DependencyRule {
		when = List.copyOf(when);
	}

}
