package io.roomkeeper.console.setting;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingTexts;
import io.roomkeeper.setting.resolution.EffectiveSetting;

/**
 * A filter of settings.
 *
 * @param text the search text; each word must occur in the name, the help or the key
 * @param lockedOnly whether to show only locked settings
 */
public record SettingFilter(String text, boolean lockedOnly) {

	/** Returns whether the filter matches everything. */
	boolean isEmpty() {
		return this.text.isBlank() && !this.lockedOnly;
	}

	public boolean test(EffectiveSetting setting, SettingTexts texts) {
		return (setting.locked() || !this.lockedOnly) && matches(setting.key(), texts);
	}

	/** Returns whether a setting contains all words of the search text. */
	public boolean matches(SettingKey key, SettingTexts texts) {
		String all = fold("%s %s %s".formatted(texts.name(key), texts.help(key), key));
		return Arrays.stream(fold(this.text).strip().split("\\s+")).allMatch(all::contains);
	}

	private static String fold(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
	}

}
