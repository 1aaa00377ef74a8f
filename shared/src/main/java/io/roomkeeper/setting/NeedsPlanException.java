package io.roomkeeper.setting;

import io.roomkeeper.failure.FixableException;

/**
 * Personal meeting IDs would be disabled for many people, whose links would stop to work.
 * That takes a plan.
 */
public class NeedsPlanException extends FixableException {

	public NeedsPlanException() {
		super("Disabling personal meeting IDs for a group or the account needs a plan, and plans are not available yet",
				"Look at the preview, and disable it for single people until then");
	}

}
