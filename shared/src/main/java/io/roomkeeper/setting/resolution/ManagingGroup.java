package io.roomkeeper.setting.resolution;

import io.roomkeeper.group.EffectiveMembership;
import io.roomkeeper.setting.policy.Assignment;

/**
 * One of a person's groups that manages the setting.
 *
 * @param membership the person's membership in the group
 * @param assignment the group's assignment
 */
record ManagingGroup(EffectiveMembership membership, Assignment assignment) {

}
