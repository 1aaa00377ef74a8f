package io.roomkeeper.console.setting;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import io.roomkeeper.directory.Uid;
import io.roomkeeper.setting.SettingKey;

/** The addresses of the pages about settings. */
public final class SettingPaths {

	private SettingPaths() {
	}

	/** All settings of a person. */
	public static String of(Uid uid) {
		return person(uid) + "/settings";
	}

	/** One setting of a person, and why it is as it is. */
	public static String of(Uid uid, SettingKey key) {
		return of(uid) + "/" + key;
	}

	/** The person's own page. */
	static String person(Uid uid) {
		return "users/" + URLEncoder.encode(uid.value(), StandardCharsets.UTF_8).replace("+", "%20");
	}

}
