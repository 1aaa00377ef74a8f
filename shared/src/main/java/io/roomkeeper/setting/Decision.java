package io.roomkeeper.setting;

/**
 * What was decided, without the explanation.
 *
 * @param value what applies
 * @param locked whether the person is kept from changing it
 * @param winner what decided
 */
record Decision(SettingValue value, boolean locked, Level winner) {

}
