package io.roomkeeper.setting.exception;

import java.time.Duration;
import java.util.Set;

import io.roomkeeper.setting.catalog.SettingKey;

/**
 * Which exceptions helpdesk may grant without asking an administrator.
 *
 * @param helpdeskSettings canonical keys of the settings
 * @param longest how long such an exception lasts at most
 */
public record ExceptionPolicy(Set<SettingKey> helpdeskSettings, Duration longest) {

	/** Helpdesk grants nothing by itself. */
	public static final ExceptionPolicy ADMINS_ONLY = new ExceptionPolicy(Set.of(), Duration.ofDays(30));

	public ExceptionPolicy {
		helpdeskSettings = Set.copyOf(helpdeskSettings);
	}

}
