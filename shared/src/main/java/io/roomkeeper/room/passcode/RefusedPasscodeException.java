package io.roomkeeper.room.passcode;

import java.util.List;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * Thrown when a passcode breaks rules. The message names each of the rules, but never the
 * passcode.
 */
public class RefusedPasscodeException extends InvalidInputException {

	private final List<PasscodeRule> broken;

	public RefusedPasscodeException(List<PasscodeRule> broken, PasscodeRules rules) {
		super(Message.of("passcode.broken",
				Argument.message(Message.sentences(broken.stream()
					.map((rule) -> Message.of("passcode.rule." + rule.name(), Argument.number(rules.length())))
					.toList()))),
				Message.of("passcode.broken.fix"));
		this.broken = List.copyOf(broken);
	}

	/** Returns the rules that it breaks. */
	public List<PasscodeRule> broken() {
		return this.broken;
	}

}
