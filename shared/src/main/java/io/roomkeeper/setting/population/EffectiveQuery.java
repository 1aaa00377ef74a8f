package io.roomkeeper.setting.population;

import java.util.Optional;

import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.resolution.Level;

/**
 * A query by effective value: who has this value of a setting? An empty part matches
 * anything.
 *
 * @param value the effective value
 * @param locked whether people cannot change it
 * @param winner what decides
 */
public record EffectiveQuery(SettingKey key, Optional<SettingValue> value, Optional<Boolean> locked,
		Optional<Level> winner) {

	/** Returns whether a share matches. */
	public boolean matches(Share share) {
		return this.value.filter((asked) -> !asked.equals(share.value())).isEmpty()
				&& this.locked.filter((asked) -> asked != share.locked()).isEmpty()
				&& this.winner.filter((asked) -> !asked.equals(share.winner())).isEmpty();
	}

}
