package io.roomkeeper.setting.catalog;

import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.text.Argument;

/** Thrown when no setting has the given key. */
public class UnknownSettingException extends InvalidInputException {

	UnknownSettingException(String given, SettingKey nearest) {
		super(FailureText.of("setting.none", Argument.shortened(given, 80), Argument.text(nearest.text())));
	}

}
