package io.roomkeeper.console.setting;

import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.catalog.SettingKey;

/** The URLs of the pages about settings. */
public final class SettingPaths {

	private SettingPaths() {
	}

	/** All settings of a person. */
	public static String of(PersonRef person) {
		return ConsoleRoutes.userSettings(person);
	}

	/** The explanation of one setting of a person. */
	public static String of(PersonRef person, SettingKey key) {
		return ConsoleRoutes.userSetting(person, key);
	}

}
