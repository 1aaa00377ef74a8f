package io.roomkeeper.setting.population;

import java.util.List;
import java.util.Map;

import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;

/**
 * The effect of a change on each person.
 *
 * @param moves the people who get another value, with the old and the new one
 * @param newlyLocked the people who can no longer change the setting
 * @param newlyFree the people who become able to change the setting
 * @param stays the people in the scope who keep their value, and why
 * @param along the people for whom other settings change, because settings affect each
 * other
 */
public record BlastRadius(List<Move> moves, PeopleSet newlyLocked, PeopleSet newlyFree, List<Stay> stays,
		Map<SettingKey, List<Move>> along) {

	public BlastRadius {
		moves = List.copyOf(moves);
		stays = List.copyOf(stays);
		along = Map.copyOf(along);
	}

	/** Counts the people who get another value. */
	public int changed() {
		return this.moves.stream().mapToInt((move) -> move.people().size()).sum();
	}

	/** Counts the people in the scope who keep their value. */
	public int unchanged() {
		return this.stays.stream().mapToInt((stay) -> stay.people().size()).sum();
	}

	/** People who get another value. */
	public record Move(SettingValue from, SettingValue to, PeopleSet people) {

	}

	/** People who keep their value. */
	public record Stay(StayReason reason, PeopleSet people) {

	}

	/** Why people keep their value. */
	public enum StayReason {

		/** The new assignment has the value that they already have. */
		SAME_VALUE,
		/** A lock elsewhere decides. */
		LOCKED_ELSEWHERE,
		/** Their own choice decides. */
		OWN_CHOICE,
		/** Another group decides. */
		ANOTHER_GROUP,
		/** The plan or the licence decides. */
		PLAN,
		/** Another setting forces the value. */
		DEPENDENCY

	}

}
