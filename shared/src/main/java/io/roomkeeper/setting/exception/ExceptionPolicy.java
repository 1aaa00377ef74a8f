package io.roomkeeper.setting.exception;

import java.time.Duration;
import java.util.Set;

import io.roomkeeper.setting.catalog.SettingKey;

/**
 * Which exceptions the helpdesk may grant without an administrator.
 *
 * @param helpdeskSettings the canonical keys of the settings
 * @param longest the maximum duration of such an exception
 */
public record ExceptionPolicy(Set<SettingKey> helpdeskSettings, Duration longest) {

	/** The helpdesk may not grant exceptions. */
	public static final ExceptionPolicy ADMINS_ONLY = new ExceptionPolicy(Set.of(), Duration.ofDays(30));

	public ExceptionPolicy {
		helpdeskSettings = Set.copyOf(helpdeskSettings);
	}

}
