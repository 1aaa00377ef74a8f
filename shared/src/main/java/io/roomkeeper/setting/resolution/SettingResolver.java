package io.roomkeeper.setting.resolution;

import java.time.Instant;

import io.roomkeeper.setting.catalog.SettingKey;

/**
 * Decides the effective value of a setting for one person, and explains it. A pure
 * function: the same facts give the same answer.
 */
public sealed interface SettingResolver permits PriorityResolver, LegacyResolver {

	/**
	 * @param key the setting
	 * @param person who it is for, and all that is set and may concern them
	 * @param asOf the moment that decides which locks and exceptions have ended
	 */
	EffectiveSetting resolve(SettingKey key, PersonSettings person, Instant asOf);

}
