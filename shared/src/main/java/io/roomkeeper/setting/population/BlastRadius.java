package io.roomkeeper.setting.population;

import java.util.List;
import java.util.Map;

import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;

/**
 * What a change would do to whom.
 *
 * @param moves who gets another value, from which to which
 * @param newlyLocked who could change the setting and no longer can
 * @param newlyFree who could not change the setting and then can
 * @param stays who is meant by the change and keeps their value, and why
 * @param along who gets another value of other settings, because settings act on each
 * other
 */
public record BlastRadius(List<Move> moves, PeopleSet newlyLocked, PeopleSet newlyFree, List<Stay> stays,
		Map<SettingKey, List<Move>> along) {

	public BlastRadius {
		moves = List.copyOf(moves);
		stays = List.copyOf(stays);
		along = Map.copyOf(along);
	}

	/** How many people get another value. */
	public int changed() {
		return this.moves.stream().mapToInt((move) -> move.people().size()).sum();
	}

	/** How many people are meant by the change and keep their value. */
	public int unchanged() {
		return this.stays.stream().mapToInt((stay) -> stay.people().size()).sum();
	}

	/** People who get another value. */
	public record Move(SettingValue from, SettingValue to, PeopleSet people) {

	}

	/** People who keep their value. */
	public record Stay(StayReason reason, PeopleSet people) {

	}

	/** Why someone keeps their value. */
	public enum StayReason {

		/** They have the value already, and would have it from here. */
		SAME_VALUE,
		/** A lock elsewhere decides. */
		LOCKED_ELSEWHERE,
		/** They chose for themselves. */
		OWN_CHOICE,
		/** Another group speaks for them. */
		ANOTHER_GROUP,
		/** Plan or licence decides. */
		PLAN,
		/** Another setting forces the value. */
		DEPENDENCY

	}

}
