package io.roomkeeper.change.item;

import java.util.Locale;
import java.util.Optional;

/**
 * Which items of a plan are listed, and in which order.
 *
 * @param text a part of the uid or of the name of the setting, in any case; empty for all
 * @param state only items in this state
 */
public record ItemFilter(String text, Optional<State> state, Sort sort) {

	/** All items, in the order in which they are applied. */
	public static final ItemFilter ALL = new ItemFilter("", Optional.empty(), Sort.POSITION);

	/** The maximum length of the text. */
	public static final int LONGEST_TEXT = 256;

	public ItemFilter {
		String stripped = text.strip().toLowerCase(Locale.ROOT);
		text = stripped.substring(0, Math.min(stripped.length(), LONGEST_TEXT));
	}

	/** Returns whether it lists all items in the order in which they are applied. */
	public boolean isPlain() {
		return equals(ALL);
	}

	/** How far an item has come. */
	public enum State {

		/** It is still to be applied. */
		OPEN,
		/** Its outcome is {@link ItemOutcome#DONE}. */
		DONE,
		/** Its outcome is {@link ItemOutcome#UNCHANGED}. */
		UNCHANGED,
		/** Its outcome is {@link ItemOutcome#DRIFTED}. */
		DRIFTED,
		/** Its outcome is {@link ItemOutcome#FAILED}. */
		FAILED,
		/** Its outcome is {@link ItemOutcome#WITHDRAWN}. */
		WITHDRAWN

	}

	/** The order of a list of items. */
	public enum Sort {

		/** As they are applied. */
		POSITION,
		/** By the uid or the name of the setting. */
		NAME,
		/** By the number of invitees to inform, largest first. */
		TO_TELL

	}

}
