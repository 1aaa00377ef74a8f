package io.roomkeeper.setting.catalog;

import java.util.List;

/**
 * What one setting forces on another: when all conditions are met by effective values,
 * the target has the value and cannot be changed.
 *
 * @param id names the rule; {@value #PARENT} for a parent switch that is off
 * @param when all that must be met
 * @param target what is forced
 * @param value what it is forced to
 */
public record DependencyRule(String id, List<Condition> when, SettingKey target, SettingValue value) {

	/** The id of every rule that comes from a parent switch. */
	public static final String PARENT = "parent";

	public DependencyRule {
		when = List.copyOf(when);
	}

}
