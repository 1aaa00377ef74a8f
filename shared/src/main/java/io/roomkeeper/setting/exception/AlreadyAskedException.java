package io.roomkeeper.setting.exception;

import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.text.Argument;

/**
 * Thrown when a request for the same person and setting is already waiting for a
 * decision.
 */
public class AlreadyAskedException extends FixableException {

	AlreadyAskedException(SettingKey key, String askedBy) {
		super(FailureText.of("exception.asked", Argument.text(askedBy), Argument.setting(key.text())));
	}

}
