package io.roomkeeper.setting.exception;

import io.roomkeeper.failure.FixableException;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.resolution.ReasonCode;

/** Thrown when an exception would not help the person, or a lock allows none. */
public class ExceptionRefusedException extends FixableException {

	private final ReasonCode code;

	ExceptionRefusedException(SettingKey key, ReasonCode code) {
		super("No exception from %s: %s".formatted(key, words(code)), "See its explanation for what would free it");
		this.code = code;
	}

	/** Returns the obstacle, for example {@code NO_EXCEPTIONS}. */
	public ReasonCode code() {
		return this.code;
	}

	private static String words(ReasonCode code) {
		return switch (code) {
			case NO_EXCEPTIONS -> "the lock admits none";
			case NOTHING_TO_LIFT -> "no lock of the account or of a group binds the person";
			default -> "it lifts only locks of the account and of groups, and something else decides";
		};
	}

}
