package io.roomkeeper.setting.catalog;

import java.util.regex.Pattern;

/**
 * The key of a setting, for example {@code meeting_security.waiting_room}.
 *
 * @param text letters, digits and underscores, in parts separated by periods
 */
public record SettingKey(String text) implements Comparable<SettingKey> {

	private static final Pattern VALID = Pattern.compile("[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)*");

	public SettingKey {
		if (text.length() > 160 || !VALID.matcher(text).matches()) {
			throw new IllegalArgumentException("Not a setting's key: '%s'".formatted(text));
		}
	}

	@Override
	public int compareTo(SettingKey other) {
		return this.text.compareTo(other.text);
	}

	@Override
	public String toString() {
		return this.text;
	}

}
