package io.roomkeeper.setting.resolution;

import io.roomkeeper.setting.catalog.SettingValue;

/**
 * What was decided, without the explanation.
 *
 * @param value what applies
 * @param locked whether the person is kept from changing it
 * @param winner what decided
 */
public record Decision(SettingValue value, boolean locked, Level winner) {

}
