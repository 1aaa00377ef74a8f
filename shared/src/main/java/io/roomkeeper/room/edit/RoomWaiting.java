package io.roomkeeper.room.edit;

import java.util.Optional;

import io.roomkeeper.setting.resolution.EffectiveSetting;

/**
 * Whether guests of a room wait until they are admitted.
 *
 * @param own the setting of the room; empty if the settings of its owner decide
 * @param settings the value in the settings of its owner
 * @param locked whether the settings are locked, so that the room must not differ
 */
public record RoomWaiting(Optional<Boolean> own, boolean settings, boolean locked) {

	/**
	 * Creates it from what was chosen for a room and what applies to its owner.
	 */
	public static RoomWaiting of(Optional<Boolean> own, EffectiveSetting setting) {
		return new RoomWaiting(own, setting.value().isOn(), setting.locked());
	}

	/** Returns whether guests wait. */
	public boolean on() {
		return this.own.orElse(this.settings);
	}

	/** Returns whether guests do not wait although the policy requires it. */
	public boolean looserThanPolicy() {
		return this.locked && this.settings && !on();
	}

	/** Returns whether the policy allows a setting of the room. */
	public boolean allows(Optional<Boolean> wanted) {
		return !this.locked || wanted.orElse(this.settings) == this.settings;
	}

	RoomWaiting with(Optional<Boolean> wanted) {
		return new RoomWaiting(wanted, this.settings, this.locked);
	}

}
