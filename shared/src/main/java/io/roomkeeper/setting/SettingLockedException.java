package io.roomkeeper.setting;

import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.resolution.ReasonCode;
import io.roomkeeper.text.Argument;

/** Thrown when a lock of a wider scope prevents a change of a setting. */
public class SettingLockedException extends FixableException {

	private final ReasonCode code;

	SettingLockedException(SettingKey key, String text, String where, ReasonCode code) {
		super(FailureText.of(text, Argument.setting(key.text()), Argument.text(where)));
		this.code = code;
	}

	/** Returns what locks the setting, for example {@code GROUP_LOCK}. */
	public ReasonCode code() {
		return this.code;
	}

}
