package io.roomkeeper.setting.exception;

import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.resolution.ReasonCode;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/** Thrown when an exception would not help the person, or a lock allows none. */
public class ExceptionRefusedException extends FixableException {

	private final ReasonCode code;

	ExceptionRefusedException(SettingKey key, ReasonCode code) {
		super(FailureText.of("exception.refused", Argument.setting(key.text()), Argument.message(why(code))));
		this.code = code;
	}

	/** Returns the obstacle, for example {@code NO_EXCEPTIONS}. */
	public ReasonCode code() {
		return this.code;
	}

	private static Message why(ReasonCode code) {
		return switch (code) {
			case NO_EXCEPTIONS -> Message.of("exception.refused.none");
			case NOTHING_TO_LIFT -> Message.of("exception.refused.nothing");
			default -> Message.of("exception.refused.other");
		};
	}

}
