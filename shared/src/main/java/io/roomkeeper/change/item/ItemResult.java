package io.roomkeeper.change.item;

import io.roomkeeper.text.Message;

/**
 * What became of one item of a plan.
 *
 * @param outcome the result
 * @param detail for an item that was skipped, what has changed or what went wrong; may be
 * empty
 */
public record ItemResult(ItemOutcome outcome, Message detail) {

	/** It was changed as planned. */
	public static final ItemResult DONE = new ItemResult(ItemOutcome.DONE, Message.NONE);

	/** It already was as planned. */
	public static final ItemResult UNCHANGED = new ItemResult(ItemOutcome.UNCHANGED, Message.NONE);

	/** Returns the result of an item whose target has changed since. */
	public static ItemResult drifted(Message what) {
		return new ItemResult(ItemOutcome.DRIFTED, what);
	}

}
