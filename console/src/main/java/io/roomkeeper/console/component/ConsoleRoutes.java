package io.roomkeeper.console.component;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import io.roomkeeper.audit.AuditSubject;
import io.roomkeeper.change.PlanId;
import io.roomkeeper.forecast.ForecastKind;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.meeting.MeetingKey;
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

	/** Returns the path of a person's page. */
	public static String user(PersonRef person) {
		return "users/" + encoded(person.text());
	}

	/** Returns the path of a person's settings. */
	public static String userSettings(PersonRef person) {
		return user(person) + "/settings";
	}

	/** Returns the path of the explanation of one setting of a person. */
	public static String userSetting(PersonRef person, SettingKey key) {
		return userSettings(person) + "/" + key;
	}

	/** Returns the path of a group's page. */
	public static String group(GroupId group) {
		return "groups/" + group.value();
	}

	/** Returns the path of a group's settings. */
	public static String groupSettings(GroupId group) {
		return group(group) + "/settings";
	}

	/** Returns the path of a group's settings, filtered by a search text. */
	public static String groupSettings(GroupId group, String search) {
		return groupSettings(group) + "?q=" + encoded(search);
	}

	/** Returns the path of the account's settings, filtered by a search text. */
	public static String accountSettings(String search) {
		return "account/settings?q=" + encoded(search);
	}

	/** Returns the path of the user's own settings, filtered by a search text. */
	public static String ownSettings(String search) {
		return "me/settings?q=" + encoded(search);
	}

	/** Returns the path of one setting's summary. */
	public static String setting(SettingKey key) {
		return "settings/" + key;
	}

	/** Returns the path of the people by their effective value of a setting. */
	public static String settingPeople(SettingKey key) {
		return setting(key) + "/people";
	}

	/** Returns the path of a meeting's page. */
	public static String meeting(MeetingKey meeting) {
		return "meetings/" + meeting.text();
	}

	/** Returns the path of the page that changes a meeting. */
	public static String editMeeting(MeetingKey meeting) {
		return meeting(meeting) + "/edit";
	}

	/** Returns the path of the page that schedules a meeting for a host. */
	public static String newMeeting(PersonRef host) {
		return "meetings/new?host=" + encoded(host.text());
	}

	/** Returns the path of a run's page. */
	public static String run(RunId run) {
		return "runs/" + run.value();
	}

	/** Returns the path of the report of a nightly job. */
	public static String report(RunId run) {
		return run(run) + "/report";
	}

	/** Returns the path of the items of one kind in one night of the forecast. */
	public static String forecast(LocalDate night, ForecastKind kind) {
		return "forecast?night=" + night + "&kind=" + kind.key();
	}

	/** Returns the path of the page of a plan or change. */
	public static String change(PlanId plan) {
		return "changes/" + plan.value();
	}

	/** Returns the path of the timeline of an object in the audit trail. */
	public static String audit(AuditSubject object) {
		return "audit?about=" + encoded(object.key());
	}

	/** Returns the path of the page of a change's re-invites. */
	public static String reinvites(PlanId change) {
		return "reinvites/" + change.value();
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
