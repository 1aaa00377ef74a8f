package io.roomkeeper.setting.resolution;

import io.roomkeeper.setting.catalog.SettingValue;

/**
 * A decision without its explanation.
 *
 * @param value the effective value
 * @param locked whether the person cannot change it
 * @param winner what decided
 */
public record Decision(SettingValue value, boolean locked, Level winner) {

}
