package io.roomkeeper.console.setting;

import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.SettingKey;

/** The addresses of the pages about settings. */
public final class SettingPaths {

	private SettingPaths() {
	}

	/** All settings of a person. */
	public static String of(PersonRef person) {
		return ConsoleRoutes.userSettings(person);
	}

	/** One setting of a person, and why it is as it is. */
	public static String of(PersonRef person, SettingKey key) {
		return ConsoleRoutes.userSetting(person, key);
	}

}
