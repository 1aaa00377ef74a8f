package io.roomkeeper.room.passcode;

import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.EffectiveSettings;
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
		EffectiveSettings known = this.settings.of(owner);
		String value = known.value(REQUIRED).text();
		return of(known, value.equals("all") || (value.equals("jbh_only") && known.isOn(BEFORE_HOST)));
	}

	/**
	 * Returns the rules that apply to the passcodes of a person's meetings. They do not
	 * include whether a meeting must have one.
	 * @param host the settings of the host
	 */
	public PasscodeRules ofMeetings(EffectiveSettings host) {
		return of(host, false);
	}

	private static PasscodeRules of(EffectiveSettings owner, boolean required) {
		return new PasscodeRules(required, length(owner), demands(owner, "have_letter"), demands(owner, "have_number"),
				demands(owner, "have_special_character"), demands(owner, "have_upper_and_lower_characters"),
				demands(owner, "only_allow_numeric"), demands(owner, "weak_enhance_detection"));
	}

	private static int length(EffectiveSettings owner) {
		return Integer.parseInt(owner.value(new SettingKey(DEMANDS + "length")).text());
	}

	private static boolean demands(EffectiveSettings owner, String what) {
		return owner.isOn(new SettingKey(DEMANDS + what));
	}

}
