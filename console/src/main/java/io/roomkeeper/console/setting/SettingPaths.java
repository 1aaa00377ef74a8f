package io.roomkeeper.console.setting;

import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.catalog.SettingKey;

/** The URLs of the pages about settings. */
public final class SettingPaths {

	private SettingPaths() {
	}

	/** Returns the path of a person's settings. */
	public static String of(PersonRef person) {
		return ConsoleRoutes.userSettings(person);
	}

	/** Returns the path of the explanation of one setting of a person. */
	public static String of(PersonRef person, SettingKey key) {
		return ConsoleRoutes.userSetting(person, key);
	}

}
