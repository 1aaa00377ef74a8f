package io.roomkeeper.setting.catalog;

import java.util.Map;

import io.roomkeeper.text.Message;

/**
 * What an installation offers for a setting whose values depend on its configuration.
 *
 * @param key the setting
 * @param standard the value that applies if nothing is set
 * @param unavailable the values that cannot be chosen, each with the reason as a sentence
 * without its full stop
 */
public record InstalledValues(SettingKey key, SettingValue standard, Map<SettingValue, Message> unavailable) {

	public InstalledValues {
		unavailable = Map.copyOf(unavailable);
	}

}
