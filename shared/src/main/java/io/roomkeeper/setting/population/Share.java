package io.roomkeeper.setting.population;

import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.resolution.Level;

/**
 * People who have the same effective value of a setting for the same reason.
 *
 * @param value the effective value
 * @param locked whether they cannot change it
 * @param winner what decides
 * @param people the people; never empty
 */
public record Share(SettingValue value, boolean locked, Level winner, PeopleSet people) {

}
