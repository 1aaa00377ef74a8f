package io.roomkeeper.console.component;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.run.RunId;
import io.roomkeeper.setting.catalog.SettingKey;

/**
 * The URLs of the console's pages, relative to its root. Every link to a page that has a
 * parameter comes from here, so that one test can resolve all of them.
 */
public final class ConsoleRoutes {

	private ConsoleRoutes() {
	}

	/** A person's page. */
	public static String user(PersonRef person) {
		return "users/" + encoded(person.text());
	}

	/** All settings of a person. */
	public static String userSettings(PersonRef person) {
		return user(person) + "/settings";
	}

	/** The explanation of one setting of a person. */
	public static String userSetting(PersonRef person, SettingKey key) {
		return userSettings(person) + "/" + key;
	}

	/** A group's page. */
	public static String group(GroupId group) {
		return "groups/" + group.value();
	}

	/** The settings of a group. */
	public static String groupSettings(GroupId group) {
		return group(group) + "/settings";
	}

	/** The settings of a group, filtered by a search text. */
	public static String groupSettings(GroupId group, String search) {
		return groupSettings(group) + "?q=" + encoded(search);
	}

	/** The settings of the account, filtered by a search text. */
	public static String accountSettings(String search) {
		return "account/settings?q=" + encoded(search);
	}

	/** The user's own settings, filtered by a search text. */
	public static String ownSettings(String search) {
		return "me/settings?q=" + encoded(search);
	}

	/** The summary of one setting. */
	public static String setting(SettingKey key) {
		return "settings/" + key;
	}

	/** The people by their effective value of a setting. */
	public static String settingPeople(SettingKey key) {
		return setting(key) + "/people";
	}

	/** A run's page. */
	public static String run(RunId run) {
		return "runs/" + run.value();
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
