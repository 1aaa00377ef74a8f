package io.roomkeeper.setting.catalog;

/**
 * The value of a setting as text: {@code true}, {@code jbh_only} or {@code 10}.
 *
 * @param text at most 1,000 characters
 */
public record SettingValue(String text) {

	/** A switch that is on. */
	public static final SettingValue ON = new SettingValue("true");

	/** A switch that is off. */
	public static final SettingValue OFF = new SettingValue("false");

	public SettingValue {
		if (text.length() > 1000) {
			throw new IllegalArgumentException("A setting's value has at most 1,000 characters: " + text.length());
		}
	}

	/** Returns whether this is the value of a switch that is on. */
	public boolean isOn() {
		return equals(ON);
	}

	@Override
	public String toString() {
		return this.text;
	}

}
