package io.roomkeeper.reinvite;

import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Selects re-invite items.
 *
 * @param change only items of this change of many rooms; empty for all
 * @param states only items in one of these states
 */
public record ReinviteFilter(OptionalInt change, Set<ReinviteState> states) {

	/** Every item of a change. */
	public static ReinviteFilter ofChange(int change) {
		return new ReinviteFilter(OptionalInt.of(change), Set.of(ReinviteState.values()));
	}

	/** Every open item. */
	public static ReinviteFilter open() {
		return new ReinviteFilter(OptionalInt.empty(), ReinviteState.OPEN);
	}

	/** Returns the items of a change; without one, every open item. */
	public static ReinviteFilter of(OptionalInt change) {
		return change.isPresent() ? ofChange(change.getAsInt()) : open();
	}

	/** Returns the items that needed a new invitation, whether they are open or not. */
	public static ReinviteFilter needed(OptionalInt change) {
		return new ReinviteFilter(change,
				EnumSet.complementOf(EnumSet.of(ReinviteState.NOT_NEEDED, ReinviteState.SUPERSEDED)));
	}

	public ReinviteFilter {
		states = Set.copyOf(states);
	}

	/** Returns a copy that selects other states. */
	public ReinviteFilter with(Set<ReinviteState> others) {
		return new ReinviteFilter(this.change, others);
	}

}
