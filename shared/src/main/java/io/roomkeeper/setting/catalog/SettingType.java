package io.roomkeeper.setting.catalog;

/** The kind of a setting's values. */
public enum SettingType {

	/** On or off. */
	BOOLEAN,
	/** One of a few words. */
	CHOICE,
	/** One of a few whole numbers. */
	INTEGER,
	/** Any text, for example a list of domains. */
	TEXT

}
