package io.roomkeeper.setting.exception;

import io.roomkeeper.failure.FixableException;
import io.roomkeeper.setting.catalog.SettingKey;

/**
 * Thrown when a request for the same person and setting is already waiting for a
 * decision.
 */
public class AlreadyAskedException extends FixableException {

	AlreadyAskedException(SettingKey key, String askedBy) {
		super("'%s' has asked for an exception from %s already".formatted(askedBy, key), "Wait for the decision");
	}

}
