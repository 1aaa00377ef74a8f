package io.roomkeeper.room;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/** Thrown when the digits cannot be a new personal meeting ID. */
public class RefusedNumberException extends InvalidInputException {

	private final NumberRule rule;

	RefusedNumberException(String digits, NumberRule rule) {
		super(Message.of("number.refused", Argument.text(digits),
				Argument.message(Message.of("number." + rule.name()))), Message.of("number.refused.fix"));
		this.rule = rule;
	}

	/** Returns the rule that refused the digits. */
	public NumberRule rule() {
		return this.rule;
	}

}
