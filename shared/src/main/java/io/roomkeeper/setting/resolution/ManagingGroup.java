package io.roomkeeper.setting.resolution;

import io.roomkeeper.group.EffectiveMembership;
import io.roomkeeper.setting.policy.Assignment;

/**
 * A group of a person that manages the setting in question.
 *
 * @param standing the group
 * @param assignment what it sets
 */
record ManagingGroup(EffectiveMembership standing, Assignment assignment) {

}
