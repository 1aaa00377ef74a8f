package io.roomkeeper.setting.resolution;

import java.time.Instant;

import io.roomkeeper.setting.catalog.SettingKey;

/**
 * Decides and explains the effective value of a setting for one person. The result
 * depends only on the arguments.
 */
public sealed interface SettingResolver permits PriorityResolver, LegacyResolver {

	/**
	 * Resolves a setting.
	 * @param key the setting
	 * @param person the person, with all assignments that may apply
	 * @param asOf the moment that decides which locks and exceptions have ended
	 */
	EffectiveSetting resolve(SettingKey key, PersonSettings person, Instant asOf);

}
