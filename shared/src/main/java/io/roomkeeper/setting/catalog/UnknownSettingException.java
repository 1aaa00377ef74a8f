package io.roomkeeper.setting.catalog;

import io.roomkeeper.failure.InvalidInputException;

/** Thrown when no setting has the given key. */
public class UnknownSettingException extends InvalidInputException {

	UnknownSettingException(String given, SettingKey nearest) {
		super("There is no setting '%.80s'".formatted(given), "The nearest key is " + nearest);
	}

}
