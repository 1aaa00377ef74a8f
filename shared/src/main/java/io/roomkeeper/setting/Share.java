package io.roomkeeper.setting;

/**
 * People for whom a setting amounts to the same, for the same cause.
 *
 * @param value what applies to them
 * @param locked whether they are kept from changing it
 * @param winner what decides
 * @param people who they are; never nobody
 */
public record Share(SettingValue value, boolean locked, Level winner, PeopleSet people) {

}
