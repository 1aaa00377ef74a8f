package io.roomkeeper.setting;

import io.roomkeeper.failure.MendableException;

/**
 * Personal meeting IDs would be disabled for many people, whose links would stop to work.
 * That takes a plan, code {@code NEEDS_PLAN}.
 */
public class NeedsPlanException extends MendableException {

	NeedsPlanException() {
		super("Disabling personal meeting IDs for a group or the account needs a plan: NEEDS_PLAN",
				"Look at the preview; plans come with a later release");
	}

}
