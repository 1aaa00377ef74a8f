package io.roomkeeper.room.passcode;

import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingKey;

/** Determines the rules for passcodes from the settings of the owner of a room. */
public final class PasscodePolicy {

	private static final SettingKey REQUIRED = new SettingKey("schedule_meeting.require_password_for_pmi_meetings");

	private static final SettingKey BEFORE_HOST = new SettingKey("schedule_meeting.join_before_host");

	private static final String DEMANDS = "meeting_security.meeting_password_requirement.";

	private final SettingsService settings;

	public PasscodePolicy(SettingsService settings) {
		this.settings = settings;
	}

	/** Returns the rules that apply to a person's room now. */
	public PasscodeRules ofRoom(PersonId owner) {
		String value = this.settings.applies(owner, REQUIRED).text();
		return of(owner, value.equals("all") || (value.equals("jbh_only") && isOn(owner, BEFORE_HOST)));
	}

	/**
	 * Returns the rules that apply now to the passcodes of a person's meetings. Whether a
	 * meeting must have one is not one of them.
	 */
	public PasscodeRules ofMeetings(PersonId host) {
		return of(host, false);
	}

	private PasscodeRules of(PersonId owner, boolean required) {
		return new PasscodeRules(required, length(owner), demands(owner, "have_letter"), demands(owner, "have_number"),
				demands(owner, "have_special_character"), demands(owner, "have_upper_and_lower_characters"),
				demands(owner, "only_allow_numeric"), demands(owner, "weak_enhance_detection"));
	}

	private int length(PersonId owner) {
		return Integer.parseInt(this.settings.applies(owner, new SettingKey(DEMANDS + "length")).text());
	}

	private boolean demands(PersonId owner, String what) {
		return isOn(owner, new SettingKey(DEMANDS + what));
	}

	private boolean isOn(PersonId owner, SettingKey key) {
		return this.settings.applies(owner, key).isOn();
	}

}
