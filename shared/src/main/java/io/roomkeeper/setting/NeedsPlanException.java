package io.roomkeeper.setting;

import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.FixableException;

/**
 * Thrown when a change would disable personal meeting IDs for many people, whose links
 * would stop working. Such a change needs a plan.
 */
public class NeedsPlanException extends FixableException {

	public NeedsPlanException() {
		super(FailureText.of("needs-plan"));
	}

}
