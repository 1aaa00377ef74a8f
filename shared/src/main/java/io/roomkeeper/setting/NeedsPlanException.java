package io.roomkeeper.setting;

import io.roomkeeper.failure.FixableException;

/**
 * Thrown when a change would disable personal meeting IDs for many people, whose links
 * would stop working. Such a change needs a plan.
 */
public class NeedsPlanException extends FixableException {

	public NeedsPlanException() {
		super("Disabling personal meeting IDs for a group or the account needs a plan, and plans are not available yet",
				"Look at the preview, and disable it for single people until then");
	}

}
