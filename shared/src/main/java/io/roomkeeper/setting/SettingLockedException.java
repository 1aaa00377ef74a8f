package io.roomkeeper.setting;

import io.roomkeeper.failure.FixableException;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.resolution.ReasonCode;

/** Thrown when a lock of a wider scope prevents a change of a setting. */
public class SettingLockedException extends FixableException {

	private final ReasonCode code;

	SettingLockedException(SettingKey key, String where, ReasonCode code) {
		super("%s is locked %s: %s".formatted(key, where, code), "See its explanation for what would free it");
		this.code = code;
	}

	/** Returns what locks the setting, for example {@code GROUP_LOCK}. */
	public ReasonCode code() {
		return this.code;
	}

}
