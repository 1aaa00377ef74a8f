package io.roomkeeper.console.setting;

import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.setting.SettingKey;

/** The addresses of the pages about settings. */
public final class SettingPaths {

	private SettingPaths() {
	}

	/** All settings of a person. */
	public static String of(Uid uid) {
		return ConsoleRoutes.userSettings(uid);
	}

	/** One setting of a person, and why it is as it is. */
	public static String of(Uid uid, SettingKey key) {
		return ConsoleRoutes.userSetting(uid, key);
	}

	/** The person's own page. */
	static String person(Uid uid) {
		return ConsoleRoutes.user(uid);
	}

}
