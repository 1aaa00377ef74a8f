package io.roomkeeper.setting.population;

import java.util.Optional;

import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.resolution.Level;

/**
 * A question by result: for whom does a setting amount to this? What is left empty may be
 * anything.
 *
 * @param key the setting
 * @param value what applies
 * @param locked whether people are kept from changing it
 * @param winner what decides
 */
public record EffectiveQuery(SettingKey key, Optional<SettingValue> value, Optional<Boolean> locked,
		Optional<Level> winner) {

	/** Whether a share is an answer. */
	public boolean matches(Share share) {
		return this.value.filter((asked) -> !asked.equals(share.value())).isEmpty()
				&& this.locked.filter((asked) -> asked != share.locked()).isEmpty()
				&& this.winner.filter((asked) -> !asked.equals(share.winner())).isEmpty();
	}

}
