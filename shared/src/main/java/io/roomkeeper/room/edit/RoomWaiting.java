package io.roomkeeper.room.edit;

import java.util.Optional;

import io.roomkeeper.setting.resolution.EffectiveSetting;

/**
 * Whether guests of a room or meeting wait until they are admitted. A lock decides before
 * a choice.
 *
 * @param own what was chosen for the room or meeting; empty if the settings of its owner
 * decide
 * @param settings the value in the settings of its owner
 * @param locked whether the settings are locked; the choice is kept and decides again
 * without the lock
 */
public record RoomWaiting(Optional<Boolean> own, boolean settings, boolean locked) {

	/**
	 * Creates it from what was chosen for a room or meeting and what applies to its
	 * owner.
	 */
	public static RoomWaiting of(Optional<Boolean> own, EffectiveSetting setting) {
		return new RoomWaiting(own, setting.value().isOn(), setting.locked());
	}

	/** Returns whether guests wait. */
	public boolean on() {
		return this.locked ? this.settings : this.own.orElse(this.settings);
	}

	/** Returns whether the room or meeting has a choice of its own that decides. */
	public boolean chosen() {
		return this.own.isPresent() && !this.locked;
	}

	/** Returns whether the policy allows a setting of the room. */
	public boolean allows(Optional<Boolean> wanted) {
		return !this.locked || wanted.orElse(this.settings) == this.settings;
	}

	RoomWaiting with(Optional<Boolean> wanted) {
		return new RoomWaiting(wanted, this.settings, this.locked);
	}

}
