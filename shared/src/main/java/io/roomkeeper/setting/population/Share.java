package io.roomkeeper.setting.population;

import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.resolution.Level;

/**
 * People with the same effective value of a setting, for the same cause.
 *
 * @param value what applies to them
 * @param locked whether they are kept from changing it
 * @param winner what decides
 * @param people who they are; never no one
 */
public record Share(SettingValue value, boolean locked, Level winner, PeopleSet people) {

}
